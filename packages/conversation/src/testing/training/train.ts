import { readFileSync } from 'node:fs';
import { LANGUAGES, type Language } from '@immolab/contracts';
import { type WrittenWeights, writeWeights } from '../../responder/resemblance/define-weights.js';
import { LIKELY_MOVES } from '../../responder/resemblance/likely-moves.js';
import { placeFeatures } from '../../responder/resemblance/place-features.js';
import { chooseVocabulary, type ListedExample } from './choose-vocabulary.js';
import { fitWeights } from './fit-weights.js';
import { digestLessons, listLessons, onceEach } from './lessons.js';

/** Characters of one row of a file. */
const ROW = 4_000;

const toRows = (text: string): string[] =>
  Array.from({ length: Math.ceil(text.length / ROW) }, (_, at) =>
    text.slice(at * ROW, (at + 1) * ROW),
  );

function trainOn(lessons: readonly ListedExample[]): WrittenWeights {
  const vocabulary = chooseVocabulary(lessons);
  const examples = lessons.map(
    onceEach(({ listed, move }: ListedExample) => ({
      features: placeFeatures(listed, vocabulary).features,
      move,
    })),
  );
  const [places, moves] = [vocabulary.hashes.length, LIKELY_MOVES.length];
  const written = writeWeights(vocabulary, fitWeights(examples, { places, moves }), moves);
  return {
    most: Number(written.most.toFixed(3)),
    known: toRows(written.known),
    weights: toRows(written.weights),
  };
}

const writeRows = (name: string, rows: readonly string[]): string[] => [
  `  ${name}: [`,
  ...rows.map((row) => `    '${row}',`),
  '  ],',
];

const TAUGHT = '// SHA-256 of what taught them: ';

/** The source of a file of weights. */
function writeSource(language: Language, lessons: readonly ListedExample[]): string {
  const { most, known, weights } = trainOn(lessons);
  return [
    '// Written by `npm run train` in this package: what the known utterances taught.',
    `${TAUGHT}${digestLessons(lessons)}`,
    "import type { WrittenWeights } from '../define-weights.js';",
    '',
    `export const ${language.toUpperCase()}: WrittenWeights = {`,
    `  most: ${most},`,
    ...writeRows('known', known),
    ...writeRows('weights', weights),
    '};',
    '',
  ].join('\n');
}

export const weightsFile = (language: Language): URL =>
  new URL(`../../responder/resemblance/generated/${language}.ts`, import.meta.url);

/** The digest of what taught the weights that are written there. */
export const writtenDigest = (language: Language): string | undefined =>
  readFileSync(weightsFile(language), 'utf8')
    .split('\n')
    .find((line) => line.startsWith(TAUGHT))
    ?.slice(TAUGHT.length);

export const trainAll = (without: readonly string[] = []): ReadonlyMap<Language, string> =>
  new Map(
    LANGUAGES.map((language) => [language, writeSource(language, listLessons(language, without))]),
  );
