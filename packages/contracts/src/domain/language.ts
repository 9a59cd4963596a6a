/** The languages a call can be held in (ISO 639-1). */
export const LANGUAGES = ['de', 'fr', 'en', 'nl'] as const;
export type Language = (typeof LANGUAGES)[number];
