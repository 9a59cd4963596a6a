/** How often one number may be called, over the whole installation. The windows roll. */
export const CONTACT_LIMITS = {
  /** From the end of one call to the next. */
  apart: { minutes: 10 },
  day: { contacts: 3, hours: 24 },
  month: { contacts: 6, hours: 30 * 24 },
} as const;

/**
 * Countries with a stricter limit in 30 days. France: four, Code de la consommation, article
 * D. 223-9 (décret no 2022-1313 of 13 October 2022).
 */
export const CONTACTS_A_MONTH_BY_COUNTRY = { FR: 4 } as const;
