import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Language } from '@immolab/contracts';
import { callWordsOf } from '../../responder/resemblance/call-words.js';
import { LIKELY_MOVES, OPEN_ANSWER } from '../../responder/resemblance/likely-moves.js';
import { listFeatures } from '../../responder/resemblance/list-features.js';
import { momentOf } from '../../responder/resemblance/moment-of.js';
import { understand } from '../../responder/understand.js';
import { DE } from '../../responder/utterances/de.js';
import type { UtteranceCase } from '../../responder/utterances/define-case.js';
import { EN } from '../../responder/utterances/en.js';
import { FR } from '../../responder/utterances/fr.js';
import { NL } from '../../responder/utterances/nl.js';
import { SPOKEN } from '../../responder/utterances/spoken/list-spoken.js';
import { EXAMPLE_NOW } from '../example-brief.js';
import { HELD_OUT_LOTS, UNREAD_LOTS } from '../held-out/list-held-out.js';
import { type Example, FLAT, reachMoment } from '../reach-moment.js';
import type { ListedExample } from './choose-vocabulary.js';

const TABLES: Readonly<Record<Language, readonly UtteranceCase[]>> = {
  de: DE,
  fr: FR,
  en: EN,
  nl: NL,
};

/** So often does an utterance of the tables count: they say what the script means by each move. */
const OF_TABLES = 3;

/** An utterance, and the call in which it is said. */
interface Taught {
  readonly one: UtteranceCase;
  readonly example: Example;
}

/** The tables, and every lot that has been read. */
function listTaught(language: Language, without: readonly string[]): Taught[] {
  const left = new Set([...UNREAD_LOTS, ...without]);
  const lots = HELD_OUT_LOTS.filter(({ name }) => !left.has(name));
  const tables = [...TABLES[language], ...SPOKEN[language]].map((one) => ({ one, example: FLAT }));
  return [
    ...Array.from({ length: OF_TABLES }, () => tables).flat(),
    ...lots.flatMap(({ utterances, example }) =>
      utterances[language].map((one) => ({ one, example })),
    ),
  ];
}

function toExample(language: Language, { one, example }: Taught): ListedExample[] {
  const [moment, text, move, verdict] = one;
  const brief = example.brief(language);
  const state = reachMoment(brief, moment, example);
  const kind = momentOf(brief, state.awaiting);
  if (kind === null) return [];
  const said = understand(text, language);
  const call = callWordsOf({ brief, state, said, detected: language, now: EXAMPLE_NOW });
  const listed = listFeatures(said, kind, call);
  const learnt = verdict === 'unclear' ? OPEN_ANSWER : move;
  return [{ listed, move: LIKELY_MOVES.indexOf(learnt) }];
}

/** What counts several times is made once. */
export function onceEach<One, Made>(make: (one: One) => Made): (one: One) => Made {
  const known = new Map<One, Made>();
  return (one) => {
    const made = known.get(one) ?? make(one);
    known.set(one, made);
    return made;
  };
}

/**
 * What the known utterances teach: what each has, and its move.
 *
 * @param without names of lots that are left out
 */
export const listLessons = (language: Language, without: readonly string[] = []): ListedExample[] =>
  listTaught(language, without).flatMap(onceEach((one: Taught) => toExample(language, one)));

/** All else that the weights are made by. */
const MADE_BY = [
  './choose-vocabulary.ts',
  './fit-weights.ts',
  './train.ts',
  '../../responder/resemblance/define-weights.ts',
  '../../responder/resemblance/place-features.ts',
].map((file) => new URL(file, import.meta.url));

/** The same as long as training would make the same weights; SHA-256, in base64url. */
export function digestLessons(lessons: readonly ListedExample[]): string {
  const hash = createHash('sha256');
  for (const file of MADE_BY) hash.update(readFileSync(file));
  for (const { listed, move } of lessons)
    hash.update(JSON.stringify([move, ...Object.values(listed).map((counts) => [...counts])]));
  return hash.digest('base64url');
}
