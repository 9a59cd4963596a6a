import { resolveDateTime } from '../date-time/resolve-date-time.js';
import type { ResolvedDateTime } from '../judge/judge-input.js';
import type { CompiledLanguage } from '../languages/compiled-language.js';
import type { Token } from '../tokens/token.js';
import { tokenize } from '../tokens/tokenize.js';
import type { Named } from './find-options.js';

type Part = NonNullable<ResolvedDateTime['partOfDay']>;

/** No day is meant: an hour alone is read from midnight on. */
const ANY_MIDNIGHT = new Date(0);
const NOON = 12;
const EVENING = 18;
/** People are up at eight in the morning and at eight in the evening. */
const EITHER = 8;
/** From five to six is the afternoon to some, and the evening to others. */
const BETWEEN = 17;

/** The part of the day that each option names; null where fewer than two do. */
export function readParts(
  options: readonly string[],
  { dates }: CompiledLanguage,
): readonly (Part | null)[] | null {
  const parts = options.map((option) => {
    const named = dates.days.findAll(tokenize(option)).flatMap(({ tag }) => tag.part ?? []);
    return named.length === 1 ? (named[0] ?? null) : null;
  });
  const known = parts.filter((part) => part !== null);
  return known.length > 1 && new Set(known).size === known.length ? parts : null;
}

function partOf(hour: number, isBefore: boolean): readonly Part[] {
  if (hour < NOON || (isBefore && hour === NOON)) return ['morning'];
  if (hour === NOON) return ['noon', 'afternoon'];
  if (hour < BETWEEN || (isBefore && hour <= BETWEEN)) return ['afternoon'];
  return hour < EVENING || (isBefore && hour === EVENING) ? [] : ['evening'];
}

/** "Not before eight", "I start work at seven", "in two hours": no hour at which somebody is free. */
function tellsOfOther(
  tokens: readonly Token[],
  { negators, jobWords, dates }: CompiledLanguage,
): boolean {
  return (
    tokens.some(({ text }) => negators.has(text) || jobWords.has(text)) ||
    dates.in.findAll(tokens).length > 0 ||
    dates.fractions.findAll(tokens).length > 0
  );
}

/** "After seven", "ab 19 Uhr", where the options are parts of the day. */
export function hourOptions(
  tokens: readonly Token[],
  parts: readonly (Part | null)[] | null,
  language: CompiledLanguage,
): Named[] {
  if (parts === null || tellsOfOther(tokens, language)) return [];
  const text = tokens.map((token) => token.text).join(' ');
  const hour = Number(
    resolveDateTime(text, language, ANY_MIDNIGHT, 'UTC')?.time?.slice(0, 2) ?? 'NaN',
  );
  if (Number.isNaN(hour) || hour === EITHER) return [];
  const bounds = language.before.findAll(tokens).map(({ tag }) => tag);
  const isBefore =
    bounds.some((tag) => tag === 'lessThan' || tag === 'atMost') ||
    language.beforeHour.findAll(tokens).length > 0;
  // "after nine" is nearly all of the day
  const isAfter = bounds.some((tag) => tag === 'atLeast' || tag === 'moreThan');
  if (isAfter && hour < BETWEEN) return [];
  const option = partOf(hour, isBefore)
    .map((part) => parts.indexOf(part))
    .find((at) => at >= 0);
  return option === undefined ? [] : [{ option, from: 0, to: tokens.length, rule: 'choice.time' }];
}
