import { LANGUAGES, type Language } from '@immolab/contracts';

/** A stored language code; one that is not known any more is English. */
export function languageOf(code: string): Language {
  return LANGUAGES.find((language) => language === code) ?? 'en';
}
