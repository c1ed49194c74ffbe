import type { ReactNode } from 'react';
import type { SiteAccess } from '@/components/access/site-access';
import { type Background, BackgroundProvider } from '@/components/background';
import { type Remedies, RemediesProvider } from '@/components/notes/remedies';
import { ReaderProvider } from '@/components/reader';
import catalogue from '@/public/_locales/en/messages.json';
import { createWords } from '@/utils/format/words';
import { NOW_MS } from './invented';

const messages: Readonly<Record<string, { readonly message: string }>> = catalogue;

/** The English catalogue without a browser. */
export const englishWords = createWords((key, values) =>
  (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? ''),
);

const remedies: Remedies = {
  openOptions: () => {},
  grantAccess: () => Promise.resolve(true),
  access: null,
  unlock: () => Promise.resolve(false),
};

const clock = () => NOW_MS;

interface Props {
  readonly background: Background;
  readonly locale?: string;
  /** None, as on an exchange's page, unless told. */
  readonly access?: SiteAccess | null;
  readonly children: ReactNode;
}

/** What every component stands in, with invented figures and a clock that stands still. */
export function Stage({ background, locale = 'en-GB', access = null, children }: Props) {
  return (
    <BackgroundProvider value={background}>
      <ReaderProvider words={englishWords} locale={locale} clock={clock}>
        <RemediesProvider value={{ ...remedies, access }}>{children}</RemediesProvider>
      </ReaderProvider>
    </BackgroundProvider>
  );
}
