import type { Concept } from '../../languages/define-concepts.js';
import type { PatternMatch } from '../match-patterns.js';
import type { Clause } from '../understand.js';
import type { Frame } from './define-frame.js';
import { FRAMES } from './list-frames.js';

/** In a longer clause words of any class may stand together by chance. */
const LONGEST_CLAUSE = 14;

/** "Is there anybody, that I can talk to?": they may hold over a comma as well. */
const ACROSS = FRAMES.filter((frame) => frame.across === true);

/** Names of concepts among the matches of one language's tables. */
export const conceptKey = (concept: Concept): string => `concept:${concept}`;

type Found = ReadonlyMap<string, readonly PatternMatch[]>;

function within(matches: readonly PatternMatch[], { from, to }: Clause): Found {
  const found = new Map<string, PatternMatch[]>();
  for (const match of matches) {
    if (match.from < from || match.to > to) continue;
    const known = found.get(match.name);
    if (known === undefined) found.set(match.name, [match]);
    else known.push(match);
  }
  return found;
}

/** The words of a frame in a clause; null where it does not hold. */
function evidence(frame: Frame, clause: Clause, found: Found): PatternMatch[] | null {
  if (frame.question !== undefined && frame.question !== clause.question) return null;
  if (frame.most !== undefined && clause.to - clause.from > frame.most) return null;
  if (frame.none?.some((concept) => found.has(conceptKey(concept)))) return null;
  const words: PatternMatch[] = [];
  for (const place of frame.all) {
    const any = typeof place === 'string' ? [place] : place;
    const here = any.flatMap((concept) => found.get(conceptKey(concept)) ?? []);
    if (here.length === 0) return null;
    words.push(...here);
  }
  // one word stands for one class: "plus" is not both "no" and "more"
  const places = new Set(words.map((word) => word.from));
  return places.size < frame.all.length ? null : words;
}

/** The intents of the frames that hold in a clause, each with the words that make them hold. */
export function matchFrames(
  matches: readonly PatternMatch[],
  clauses: readonly Clause[],
  sentences: readonly Clause[],
): PatternMatch[] {
  const idioms = matches.filter(({ name }) => name === conceptKey('idiom'));
  const concepts = matches.filter(
    ({ name, from, to }) =>
      name.startsWith('concept:') && !idioms.some((idiom) => idiom.from < to && from < idiom.to),
  );
  const hold = (stretch: Clause, frames: readonly Frame[]) => {
    if (stretch.to - stretch.from > LONGEST_CLAUSE) return [];
    const found = within(concepts, stretch);
    return frames.flatMap((frame) =>
      (evidence(frame, stretch, found) ?? []).map((match) => ({ ...match, name: frame.intent })),
    );
  };
  return [
    ...clauses.flatMap((clause) => hold(clause, FRAMES)),
    ...sentences.flatMap((sentence) => hold(sentence, ACROSS)),
  ];
}
