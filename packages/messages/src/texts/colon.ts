import type { Language } from '@immolab/contracts';

/** French sets a space before it. */
export function colonOf(language: Language): string {
  return language === 'fr' ? ' :' : ':';
}
