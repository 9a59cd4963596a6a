import type { PatternMatch } from './match-patterns.js';

const DENIALS: ReadonlySet<string> = new Set(['no', 'negation']);
const AGREEING: ReadonlySet<string> = new Set(['yes', 'gladly']);

/** "Pas de problème", "I don't see why not", "no objections": what denies is a part of what agrees. */
export function withoutDenials(matches: readonly PatternMatch[]): readonly PatternMatch[] {
  const agreed = matches.filter(({ name }) => AGREEING.has(name));
  if (agreed.length === 0) return matches;
  return matches.filter(
    ({ name, from, to }) =>
      !DENIALS.has(name) ||
      !agreed.some((one) => one.from <= from && to <= one.to && one.to - one.from > to - from),
  );
}
