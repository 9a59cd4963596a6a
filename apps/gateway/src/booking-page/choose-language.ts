import { LANGUAGES, type Language } from '@immolab/contracts';
import type { Request } from 'express';

/** The language of the browser, for whoever's own is not known; English when it is none of ours. */
export function chooseLanguage(request: Request): Language {
  const accepted = request.acceptsLanguages('en', ...LANGUAGES);
  return LANGUAGES.find((language) => language === accepted) ?? 'en';
}
