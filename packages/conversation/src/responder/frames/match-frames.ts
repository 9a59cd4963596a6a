import type { Concept } from '../../languages/define-concepts.js';
import type { PatternMatch } from '../patterns/match-patterns.js';
import type { Clause } from '../understand.js';
import type { Frame } from './define-frame.js';
import { FRAMES } from './list-frames.js';

/** In a longer clause words of any class may stand together by chance. */
const LONGEST_CLAUSE = 16;

/** "Is there anybody, that I can talk to?": they may hold over a comma as well. */
const ACROSS = FRAMES.filter((frame) => frame.across === true);

const PREFIX = 'concept:';

/** Names of concepts among the matches of one language's tables. */
export const conceptKey = (concept: Concept): string => `${PREFIX}${concept}`;

/** By the concept, without the prefix: every frame is asked of every clause. */
type Found = ReadonlyMap<string, readonly PatternMatch[]>;

function within(matches: readonly PatternMatch[], { from, to }: Clause): Found {
  const found = new Map<string, PatternMatch[]>();
  for (const match of matches) {
    if (match.from < from || match.to > to) continue;
    const concept = match.name.slice(PREFIX.length);
    const known = found.get(concept);
    if (known === undefined) found.set(concept, [match]);
    else known.push(match);
  }
  return found;
}

/** The words of a frame in a clause; null where it does not hold. */
function evidence(frame: Frame, clause: Clause, found: Found): PatternMatch[] | null {
  if (frame.question !== undefined && frame.question !== clause.question) return null;
  if (frame.most !== undefined && clause.to - clause.from > frame.most) return null;
  // most frames lack a word: that is found out before anything is put together
  if (!frame.all.every((place) => isFilled(place, found))) return null;
  if (frame.none?.some((concept) => found.has(concept))) return null;
  const words = frame.all.flatMap((place) =>
    [place].flat().flatMap((concept) => found.get(concept) ?? []),
  );
  // one word stands for one class: "plus" is not both "no" and "more"
  const places = new Set(words.map((word) => word.from));
  return places.size < frame.all.length ? null : words;
}

function isFilled(place: Frame['all'][number], found: Found): boolean {
  if (typeof place === 'string') return found.has(place);
  return place.some((concept) => found.has(concept));
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
      name.startsWith(PREFIX) &&
      !idioms.some(
        (idiom) => idiom.from < to && from < idiom.to && (idiom.from !== from || idiom.to !== to),
      ),
  );
  const hold = (stretch: Clause, frames: readonly Frame[]) => {
    if (stretch.to - stretch.from > LONGEST_CLAUSE) return [];
    const found = within(concepts, stretch);
    if (found.size === 0) return [];
    return frames.flatMap((frame) =>
      (evidence(frame, stretch, found) ?? []).map((match) => ({ ...match, name: frame.intent })),
    );
  };
  return [
    ...clauses.flatMap((clause) => hold(clause, FRAMES)),
    ...sentences.flatMap((sentence) => hold(sentence, ACROSS)),
  ];
}
