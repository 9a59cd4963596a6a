/** Public holidays of a country that the library does not know, nationwide. */
export interface FurtherHolidays {
  /** In the grammar of date-holidays: `08-15`, `orthodox 50`. */
  readonly days: readonly string[];
  /**
   * `MM-DD` of holidays that are made up for when they fall on a weekend, by the next day that is
   * neither of a weekend nor a holiday.
   */
  readonly madeUpFor: readonly string[];
}

// Compared with laws and official calendars in November 2026.
const FURTHER: Readonly<Record<string, Partial<FurtherHolidays>>> = {
  // All Saints' Day is Finland's, in Åland as well (kyrkolagen 652/2023).
  AX: { days: ['saturday after 10-31'] },
  // Кодекс на труда, чл. 154: with Holy Saturday and 26 December; al. 2: those that fall on a weekend,
  // but for Easter's, are made up for.
  BG: {
    days: ['orthodox -1', '12-26'],
    madeUpFor: [
      ...['01-01', '03-03', '05-01', '05-06', '05-24'],
      ...['09-06', '09-22', '12-24', '12-25', '12-26'],
    ],
  },
  // The calendar of the public service: Green Monday, for which the library takes the day after, and
  // the Monday after Pentecost (Kataklysmos).
  CY: { days: ['orthodox -48', 'orthodox 50'] },
  // Off since 2024, by the decrees that move working days; there is a law in the making.
  HU: { days: ['12-24'] },
  // Organisation of Working Time Act 1997, s. 21: another day off, which most have on the next one.
  IE: { madeUpFor: ['01-01', '03-17', '12-25', '12-26'] },
  // Arbeitsgesetz (LR 822.10), Art. 18 Abs. 2: Maria Himmelfahrt and Allerheiligen.
  LI: { days: ['08-15', '11-01'] },
  // Zákon č. 241/1993 Z. z., § 2: working days in 2026 alone.
  SK: { days: ['05-08 since 2027', '09-15 since 2027'] },
};

export function furtherHolidays(country: string): FurtherHolidays {
  return { days: [], madeUpFor: [], ...FURTHER[country] };
}
