import { type CallingHoursTable, type CountryHours, hoursOn } from './week-hours.js';

const MONDAY_TO_FRIDAY = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const MONDAY_TO_SATURDAY = [...MONDAY_TO_FRIDAY, 'sat'] as const;

// The default is narrower than what most countries ask. Looked into in November 2026:
//
// AT  No hours by statute; calls need consent (TKG 2021, § 174).
// BE  No hours by statute (Code de droit économique, livre VI).
// CH  No hours by statute (UWG Art. 3 Abs. 1 lit. u, v).
// DE  No hours by statute; calls need consent (UWG § 7). The trade's code of conduct (CCV, DDV) has
//     Saturday 9 to 18.
// GB  No hours by statute; PECR 2003, regulation 21, supervised by the ICO.
// IT  The code of conduct approved by the Garante (provvedimento 148 of 7 March 2024) binds those
//     who signed it: Monday to Friday 9 to 20, Saturday and eves of holidays 10 to 19.
// LU  No hours by statute.
// NL  No hours by statute; calls need consent (Telecommunicatiewet, art. 11.7). The trade's Code
//     Telemarketing names hours of its own.
//
// Who signed such a code writes its hours into CALLING_HOURS_FILE. All other countries have the
// default without having been looked into.
const DEFAULT_HOURS: CountryHours = {
  hours: hoursOn(MONDAY_TO_SATURDAY, '08:00-20:00'),
  holidays: 'nationwide',
  closedDays: [],
  timezones: null,
};

/** What an operator changes of one country's row, or of the default one. */
export type HoursChange = {
  readonly [Field in keyof CountryHours]?: CountryHours[Field] | undefined;
};

const EXCEPTIONS: Readonly<Record<string, HoursChange>> = {
  // Holidays are cantonal but for 1 August. Some are kept by one or two cantons; with five, all that
  // a large part of the country has off are in: 2 January, 19 March, 1 May, Corpus Christi, 15
  // August, 1 November, 8 December.
  CH: { holidays: { keptByAtLeast: 5 } },
  // Four to seven working days a year more than nationwide; Corpus Christi alone is kept by 6 of 16
  // Länder, where most people live.
  DE: { holidays: { keptByAtLeast: 1 } },
  // Ley General para la Defensa de los Consumidores (Real Decreto Legislativo 1/2007), art. 96.2:
  // not before 9 nor after 21, not on holidays, not on weekends.
  ES: { hours: hoursOn(MONDAY_TO_FRIDAY, '09:00-20:00'), holidays: { keptByAtLeast: 1 } },
  // Code de la consommation, art. D. 223-9 (décret no 2022-1313 of 13 October 2022): Monday to
  // Friday, 10 to 13 and 14 to 20 by the consumer's clock, not on holidays of art. L. 3133-1 of the
  // Code du travail, which are the nationwide ones.
  FR: { hours: hoursOn(MONDAY_TO_FRIDAY, '10:00-13:00', '14:00-20:00') },
  // Bank holidays are those of four nations; the nationwide list lacks the one in August.
  GB: { holidays: { regions: ['ENG', 'NIR', 'SCT', 'WLS'] } },
  // Decreto-Lei n.º 134/2009, art. 7: not before 9 nor after 22 by the consumer's clock.
  PT: { hours: hoursOn(MONDAY_TO_SATURDAY, '09:00-20:00') },
};

/**
 * When numbers of each country are called. A country has what the operator says of it, else what
 * its exception says, else the default.
 *
 * @param changes by ISO 3166 code, or `default`
 */
export function buildCallingHours(
  changes: Readonly<Record<string, HoursChange>> = {},
): CallingHoursTable {
  const { default: common, ...rows } = changes;
  const base = changeRow(DEFAULT_HOURS, common);
  const countries = new Set([...Object.keys(EXCEPTIONS), ...Object.keys(rows)]);
  return {
    default: base,
    countries: new Map(
      [...countries].map((country) => [
        country,
        changeRow(changeRow(base, EXCEPTIONS[country]), rows[country]),
      ]),
    ),
  };
}

function changeRow(row: CountryHours, change: HoursChange = {}): CountryHours {
  return {
    hours: change.hours ?? row.hours,
    holidays: change.holidays ?? row.holidays,
    closedDays: change.closedDays ?? row.closedDays,
    timezones: change.timezones ?? row.timezones,
  };
}
