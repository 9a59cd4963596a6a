import { isApostrophe, isDigit, isSpace } from './characters.js';
import type { Literal } from './token.js';

type Separator = 'space' | 'apostrophe' | 'point' | 'comma';

interface Group {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** What stands between this group and the one before; null for the first. */
  readonly separator: Separator | null;
}

type Groups = [Group, ...Group[]];

export interface LiteralToken {
  readonly kind: 'number' | 'date';
  readonly start: number;
  readonly end: number;
  readonly literal: Literal;
}

/** More digits than this are no figure that anybody says; the rest is cut off. */
const MAX_GROUPS = 12;

function readDigits(text: string, from: number): number {
  let end = from;
  while (end < text.length && isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

function separatorAt(text: string, at: number): { kind: Separator; end: number } | null {
  const code = text.charCodeAt(at);
  if (code === 0x2e) return { kind: 'point', end: at + 1 };
  if (code === 0x2c) return { kind: 'comma', end: at + 1 };
  if (isApostrophe(code)) return { kind: 'apostrophe', end: at + 1 };
  if (!isSpace(code)) return null;
  let end = at + 1;
  while (end < at + 3 && isSpace(text.charCodeAt(end))) end += 1;
  return { kind: 'space', end };
}

function plainDigits(text: string): string {
  let plain = '';
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    plain += String.fromCharCode(code >= 0xff10 ? code - 0xff10 + 48 : code);
  }
  return plain;
}

/** Whether a space or an apostrophe parts thousands: "3 200", "1'234'567", not "12 345 6". */
function partsThousands(groups: Groups, separator: Separator, digits: string): boolean {
  const [first] = groups;
  const before = groups.at(-1)?.separator ?? separator;
  const leads = first.digits.length <= 3 && !first.digits.startsWith('0');
  return digits.length === 3 && leads && before === separator;
}

function readGroups(text: string, from: number): Groups {
  let end = readDigits(text, from);
  const digits = plainDigits(text.slice(from, end));
  const groups: Groups = [{ digits, start: from, end, separator: null }];
  while (groups.length < MAX_GROUPS) {
    const separator = separatorAt(text, end);
    if (!separator || !isDigit(text.charCodeAt(separator.end))) break;
    const { kind, end: start } = separator;
    const next = readDigits(text, start);
    const digits = plainDigits(text.slice(start, next));
    const decimal = kind === 'point' || kind === 'comma';
    if (!decimal && !partsThousands(groups, kind, digits)) break;
    groups.push({ digits, start, end: next, separator: kind });
    end = next;
  }
  return groups;
}

function literal(value: number, scaledValue: number, groups: Readonly<Groups>): Literal {
  const first = groups[0].digits;
  return {
    value,
    scaledValue,
    integer: Number.isInteger(value),
    digitCount: groups.reduce((sum, group) => sum + group.digits.length, 0),
    leadingZero: first.length > 1 && first.startsWith('0'),
  };
}

function isDate(groups: readonly Group[]): boolean {
  const [day, month, year] = groups;
  if (!day || !month || !year || groups.length !== 3) return false;
  if (month.separator !== 'point' || year.separator !== 'point') return false;
  return (
    Number(day.digits) >= 1 &&
    Number(day.digits) <= 31 &&
    Number(month.digits) >= 1 &&
    Number(month.digits) <= 12 &&
    (year.digits.length === 4 || (year.digits.length === 2 && month.digits.length <= 2))
  );
}

/** Joins thousands; null where the groups do not have their lengths. */
function joinThousands(groups: readonly Group[]): number | null {
  const [first, ...rest] = groups;
  if (!first || first.digits.length > 3 || first.digits.startsWith('0')) return null;
  const western = rest.every((group) => group.digits.length === 3);
  // 12,34,567: twos, then a three, as written in India
  const indian =
    rest.at(-1)?.digits.length === 3 &&
    rest.slice(0, -1).every((group) => group.digits.length === 2 && group.separator === 'comma');
  if (!western && !indian) return null;
  return Number(groups.map((group) => group.digits).join(''));
}

function readWhole(groups: Readonly<Groups>): Literal | null {
  const [first, second] = groups;
  if (!second) {
    const value = Number(first.digits);
    return literal(value, value, groups);
  }
  const last = groups.at(-1) ?? second;
  if (groups.length === 2 && (second.separator === 'point' || second.separator === 'comma')) {
    const decimal = Number(`${first.digits}.${second.digits}`);
    const thousands = joinThousands(groups);
    return literal(thousands ?? decimal, decimal, groups);
  }
  const kinds = new Set(groups.slice(1).map((group) => group.separator));
  if (kinds.size === 1) {
    const thousands = joinThousands(groups);
    return thousands === null ? null : literal(thousands, thousands, groups);
  }
  const before = joinThousands(groups.slice(0, -1));
  const decimalLast = last.separator === 'point' || last.separator === 'comma';
  const lastIsNew = groups.slice(1, -1).every((group) => group.separator !== last.separator);
  if (before === null || !decimalLast || !lastIsNew) return null;
  const value = Number(`${before}.${last.digits}`);
  return literal(value, value, groups);
}

/**
 * Reads a figure written in digits. One separator and exactly three digits are thousands, one or
 * two digits are decimals; two kinds: the last is the decimal one; the same repeated: thousands.
 * What fits none of these is a list of figures (`22,24,26`).
 */
export function readLiteral(text: string, from: number): LiteralToken[] {
  const groups = readGroups(text, from);
  const last = groups.at(-1);
  const end = last?.end ?? from + 1;
  const whole = readWhole(groups);
  if (whole) return [{ kind: 'number', start: from, end, literal: whole }];
  if (isDate(groups)) {
    return [{ kind: 'date', start: from, end, literal: literal(0, 0, groups) }];
  }
  return groups.map((group) => {
    const value = Number(group.digits);
    return {
      kind: 'number',
      start: group.start,
      end: group.end,
      literal: literal(value, value, [group]),
    };
  });
}

/** Reads `.5`, a decimal without its zero. */
export function readBareDecimal(text: string, from: number): LiteralToken {
  const end = readDigits(text, from + 1);
  const digits = plainDigits(text.slice(from + 1, end));
  const value = Number(`0.${digits}`);
  return {
    kind: 'number',
    start: from,
    end,
    literal: {
      value,
      scaledValue: value,
      integer: false,
      digitCount: digits.length,
      leadingZero: false,
    },
  };
}
