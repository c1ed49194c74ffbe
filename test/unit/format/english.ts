import catalogue from '@/public/_locales/en/messages.json';
import { createWords } from '@/utils/format/words';

export const messages: Readonly<Record<string, { readonly message: string }>> = catalogue;

/** The English catalogue, filled as browsers fill it. */
export const english = createWords((key, values) =>
  (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? ''),
);
