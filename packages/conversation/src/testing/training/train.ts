import { LANGUAGES, type Language } from '@immolab/contracts';
import {
  LIKELY_MOVES,
  OPEN_ANSWER,
  toLevel,
  type WrittenWeights,
  writeSeen,
} from '../../responder/resemblance/define-weights.js';
import { listFeatures } from '../../responder/resemblance/list-features.js';
import { momentOf } from '../../responder/resemblance/moment-of.js';
import { understand } from '../../responder/understand.js';
import { DE } from '../../responder/utterances/de.js';
import type { UtteranceCase } from '../../responder/utterances/define-case.js';
import { EN } from '../../responder/utterances/en.js';
import { FR } from '../../responder/utterances/fr.js';
import { NL } from '../../responder/utterances/nl.js';
import { SPOKEN } from '../../responder/utterances/spoken/list-spoken.js';
import { HELD_OUT_LOTS, UNREAD_LOTS } from '../held-out/list-held-out.js';
import { momentBrief, reachMoment } from '../reach-moment.js';
import { type Example, fitWeights } from './fit-weights.js';

const TABLES: Readonly<Record<Language, readonly UtteranceCase[]>> = {
  de: DE,
  fr: FR,
  en: EN,
  nl: NL,
};

/** So often does an utterance of the tables count: they say what the script means by each move. */
const OF_TABLES = 3;

/** The tables, and every lot that has been read. */
function listTaught(language: Language, without: readonly string[]): UtteranceCase[] {
  const left = new Set([...UNREAD_LOTS, ...without]);
  const lots = HELD_OUT_LOTS.filter(({ name }) => !left.has(name));
  const tables = [...TABLES[language], ...SPOKEN[language]];
  return [
    ...Array.from({ length: OF_TABLES }, () => tables).flat(),
    ...lots.flatMap(({ utterances }) => utterances[language]),
  ];
}

function toExample(language: Language, one: UtteranceCase): Example[] {
  const [moment, text, move, verdict] = one;
  const brief = momentBrief(language);
  const kind = momentOf(brief, reachMoment(brief, moment).awaiting);
  if (kind === null) return [];
  const features = listFeatures(understand(text, language), kind, brief.lead);
  const learnt = verdict === 'unclear' ? OPEN_ANSWER : move;
  return [{ features, move: LIKELY_MOVES.indexOf(learnt) }];
}

/** Marks of what stands in two utterances or more: what stands in one says little of the next. */
function seenTwice(examples: readonly Example[]): Set<number> {
  const once = new Set<number>();
  const twice = new Set<number>();
  for (const { features } of examples)
    for (const mark of new Set(features.map((one) => one.mark)))
      if (mark !== null) (once.has(mark) ? twice : once).add(mark);
  return twice;
}

/** Characters of one row of a file. */
const ROW = 4_000;

function trainOn(language: Language, utterances: readonly UtteranceCase[]): WrittenWeights {
  const examples = utterances.flatMap((one) => toExample(language, one));
  const seen = seenTwice(examples);
  const known = examples.map(({ features, move }) => ({
    features: features.filter(({ mark }) => mark === null || seen.has(mark)),
    move,
  }));
  const weights = fitWeights(known, { moves: LIKELY_MOVES.length });
  const most = weights.reduce((best, one) => Math.max(best, Math.abs(one)), 0);
  const levels = Array.from(weights, (weight) => toLevel(weight, most)).join('');
  const rows = Array.from({ length: Math.ceil(levels.length / ROW) }, (_, at) =>
    levels.slice(at * ROW, (at + 1) * ROW),
  );
  return { most: Number(most.toFixed(3)), rows, seen: writeSeen(seen) };
}

/** The source of a file of weights. */
function writeSource(language: Language, { most, rows, seen }: WrittenWeights): string {
  return [
    '// Written by `npm run train` in this package: what the known utterances taught.',
    "import type { WrittenWeights } from '../define-weights.js';",
    '',
    `export const ${language.toUpperCase()}: WrittenWeights = {`,
    `  most: ${most},`,
    '  rows: [',
    ...rows.map((row) => `    '${row}',`),
    '  ],',
    `  seen: '${seen}',`,
    '};',
    '',
  ].join('\n');
}

export const weightsFile = (language: Language): URL =>
  new URL(`../../responder/resemblance/generated/${language}.ts`, import.meta.url);

export const trainAll = (without: readonly string[] = []): ReadonlyMap<Language, string> =>
  new Map(
    LANGUAGES.map((language) => [
      language,
      writeSource(language, trainOn(language, listTaught(language, without))),
    ]),
  );
