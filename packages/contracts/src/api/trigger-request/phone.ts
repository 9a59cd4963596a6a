import {
  type CountryCode,
  type NumberType,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import { z } from 'zod';
import { remember } from '../remember.js';

/** ISO 3166 codes of the countries that may be phoned unless the operator says otherwise. */
export const DEFAULT_PHONE_COUNTRIES: readonly string[] =
  // The EEA (Åland is Finland's), Switzerland, Great Britain.
  (
    'AT BE BG HR CY CZ DK EE FI AX FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE ' +
    'IS LI NO CH GB'
  ).split(' ');

const ALLOWED_TYPES: ReadonlySet<NumberType> = new Set<NumberType>([
  'FIXED_LINE',
  'MOBILE',
  'FIXED_LINE_OR_MOBILE',
  'VOIP',
]);

// Swiss 058 and British 03 are the ordinary numbers of companies, charged as fixed lines by law.
const COMPANY_NUMBERS_CHARGED_AS_FIXED: ReadonlySet<CountryCode> = new Set<CountryCode>([
  'CH',
  'GB',
]);

// The parser would also take `;phone-context=`, extensions, letters and line breaks.
const PHONE_CHARACTERS = /^\+?[\d \u00a0\u202f\t()./-]+$/;
const SHORTEST = 7;
const LONGEST = 40;
const NOT_INTERNATIONAL = 'Phone number must be in international format, e.g. +41791234567';

/** A phone number as the document shows it; `parsePhone` decides. */
export const phoneSchema = z
  .string()
  .meta({ minLength: SHORTEST, maxLength: LONGEST, example: '+41791234567' });

export type ParsedPhone =
  | {
      readonly ok: true;
      readonly e164: string;
      /** ISO 3166 code. */
      readonly country: string;
    }
  | { readonly ok: false; readonly message: string };

export type ParsedCallerId =
  | { readonly ok: true; readonly e164: string }
  | { readonly ok: false; readonly message: string };

/**
 * Reads a phone number in international form (`+41…` or `0041…`) and says whether it may be
 * dialled. Only `e164` is ever stored or dialled.
 * @param countries ISO 3166 codes. By country and not by calling code: +1 876 is Jamaica, not the US.
 */
export function parsePhone(text: string, countries: ReadonlySet<string>): ParsedPhone {
  return judgeNumber(parseNumber(text), countries);
}

/** The same for a number that is no person's own and stands in many requests: it is remembered. */
export function parseSharedPhone(text: string, countries: ReadonlySet<string>): ParsedPhone {
  return judgeNumber(parseSharedNumber(text), countries);
}

const parseSharedNumber = remember(parseNumber, (text) => text);

function judgeNumber(parsed: NumberOfType | string, countries: ReadonlySet<string>): ParsedPhone {
  if (typeof parsed === 'string') return refuse(parsed);
  const { number, type } = parsed;
  if (number.country === undefined || !countries.has(number.country)) {
    return refuse('Phone numbers of this country are not called');
  }
  if (!mayBeDialled(number.country, type)) {
    return refuse('Only fixed, mobile and VoIP numbers are called');
  }
  return { ok: true, e164: number.number, country: number.country };
}

const NO_CALLER_IDS: ReadonlySet<NumberType> = new Set(['PREMIUM_RATE', 'SHARED_COST', 'PAGER']);

/** Reads a number that calls may show as theirs: any that exists and can be called back. */
export function parseCallerId(text: string): ParsedCallerId {
  const parsed = parseNumber(text);
  if (typeof parsed === 'string') return { ok: false, message: parsed };
  const { number, type } = parsed;
  if (NO_CALLER_IDS.has(type)) {
    return { ok: false, message: 'Whoever calls this number back would pay more than for a call' };
  }
  return { ok: true, e164: number.number };
}

interface NumberOfType {
  readonly number: PhoneNumber;
  readonly type: NonNullable<NumberType>;
}

/** @returns why it is none, in a sentence */
function parseNumber(text: string): NumberOfType | string {
  const typed = text.trim();
  if (typed.length < SHORTEST) return `String must contain at least ${SHORTEST} character(s)`;
  if (typed.length > LONGEST) return `String must contain at most ${LONGEST} character(s)`;
  if (!PHONE_CHARACTERS.test(typed)) return NOT_INTERNATIONAL;
  const international = typed.replace(/^00/, '+').replaceAll('\u202f', ' ');
  if (!international.startsWith('+')) return NOT_INTERNATIONAL;

  // The complete metadata knows the kind of a number; the default one calls +41 900 merely valid.
  const number = parsePhoneNumberFromString(international);
  // Valid is, by the same metadata, what is of a kind; to ask for both would take twice as long.
  const type = number?.getType();
  return number === undefined || type === undefined
    ? 'Phone number does not exist'
    : { number, type };
}

function mayBeDialled(country: CountryCode, type: NumberType): boolean {
  if (type === 'UAN') return COMPANY_NUMBERS_CHARGED_AS_FIXED.has(country);
  return ALLOWED_TYPES.has(type);
}

function refuse(message: string): ParsedPhone {
  return { ok: false, message };
}
