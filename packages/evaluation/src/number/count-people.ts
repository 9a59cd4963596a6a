import type { CompiledLanguage } from '../languages/compiled-language.js';
import type { Token } from '../tokens/token.js';
import type { Figure } from './figure.js';

/** How many people an answer names, and where. */
export interface PeopleCount {
  readonly count: number;
  readonly start: number;
  readonly end: number;
  readonly rule: 'number.people.total' | 'number.people.sum';
}

interface Part {
  readonly count: number;
  readonly from: number;
  readonly to: number;
  readonly noun: boolean;
}

/** A figure followed by an animal counts no person. */
function followedBy(
  tokens: readonly Token[],
  figure: Figure,
  language: CompiledLanguage,
): 'noun' | 'animal' | null {
  for (let at = figure.to; at < Math.min(tokens.length, figure.to + 3); at += 1) {
    const match = language.people.matchAt(tokens, at);
    if (match?.tag.kind === 'noun') return 'noun';
    if (match?.tag.kind === 'animal') return 'animal';
  }
  return null;
}

function spanOf(tokens: readonly Token[], parts: readonly Part[]): { start: number; end: number } {
  const from = Math.min(...parts.map((part) => part.from));
  const to = Math.max(...parts.map((part) => part.to));
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/**
 * Counts the people of a household: a stated total beats its parts; figures with a person's noun,
 * members and the speaker add up; animals do not count. Null when the answer names nobody.
 */
export function countPeople(
  tokens: readonly Token[],
  figures: readonly Figure[],
  language: CompiledLanguage,
): PeopleCount | null {
  const parts: Part[] = [];
  const plain: Part[] = [];
  for (const figure of figures) {
    if (figure.kind !== 'figure' && figure.kind !== 'foreign-money') continue;
    const kind = followedBy(tokens, figure, language);
    if (kind === 'animal') continue;
    const part = { count: figure.value, from: figure.from, to: figure.to, noun: kind === 'noun' };
    if (kind === 'noun') parts.push(part);
    else if (!figure.article) plain.push(part);
  }
  let speaker: Part | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const match = language.people.matchAt(tokens, at);
    if (!match) continue;
    const { tag } = match;
    const taken = parts.some(
      (part) => at >= part.from && at < part.to + 1 && part.noun && part.to > at,
    );
    if (tag.kind === 'total' && !taken) {
      if (parts.length === 0 && plain.length === 0)
        return {
          count: tag.count,
          ...spanOf(tokens, [{ count: 0, from: at, to: match.to, noun: false }]),
          rule: 'number.people.total',
        };
      if (plain.length === 0) plain.push({ count: tag.count, from: at, to: match.to, noun: false });
    }
    if (tag.kind === 'member' && !taken)
      parts.push({ count: tag.count, from: at, to: match.to, noun: true });
    if (tag.kind === 'speaker') speaker = { count: 1, from: at, to: match.to, noun: false };
    at = match.to - 1;
  }
  const total = plain[0];
  if (total && plain.length === 1)
    return { count: total.count, ...spanOf(tokens, [total]), rule: 'number.people.total' };
  if (plain.length > 1 || parts.length === 0) return null;
  const members = parts.some(
    (part) => language.people.matchAt(tokens, part.from)?.tag.kind === 'member',
  );
  const all = speaker && members ? [...parts, speaker] : parts;
  const count = all.reduce((sum, part) => sum + part.count, 0);
  return { count, ...spanOf(tokens, all), rule: 'number.people.sum' };
}
