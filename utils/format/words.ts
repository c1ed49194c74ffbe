import type catalogue from '@/public/_locales/en/messages.json';

/** Every string Plimsoll shows, by its name in `_locales`. */
export type MessageKey = keyof typeof catalogue;

/** Names that exist as `…_one` and `…_other` (and whatever else a language's plural rules ask for). */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/** The catalogue as a function. Values fill `$1`, `$2` … in the order given; format numbers before passing them. */
export interface Words {
  (key: MessageKey, ...values: readonly string[]): string;
  /** The form of `key` that fits `count`; `values` as above (the count itself is not added). */
  plural(key: PluralKey, count: number, ...values: readonly string[]): string;
  /** Language of the catalogue in use, e.g. `en`: it rules plurals, while numbers follow the user's own locale. */
  readonly language: string;
}

/**
 * @param getMessage `browser.i18n.getMessage`, or the like of it over a catalogue file. It answers '' for an
 * unknown name; the name itself is shown then, so that a gap is seen and nothing breaks.
 */
export function createWords(getMessage: (key: string, values: string[]) => string): Words {
  const say = (key: string, values: readonly string[]): string => getMessage(key, [...values]) || key;
  const language = getMessage('language', []) || 'en';
  const rules = new Intl.PluralRules(language);
  return Object.assign((key: MessageKey, ...values: readonly string[]) => say(key, values), {
    plural: (key: PluralKey, count: number, ...values: readonly string[]) => {
      const exact = getMessage(`${key}_${rules.select(count)}`, [...values]);
      return exact || say(`${key}_other`, values);
    },
    language,
  });
}
