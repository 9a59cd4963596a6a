import { LANGUAGES, type Language } from '@immolab/contracts';
import { callWordsOf } from '../../responder/resemblance/call-words.js';
import { type WrittenWeights, writeWeights } from '../../responder/resemblance/define-weights.js';
import { LIKELY_MOVES, OPEN_ANSWER } from '../../responder/resemblance/likely-moves.js';
import { listFeatures } from '../../responder/resemblance/list-features.js';
import { momentOf } from '../../responder/resemblance/moment-of.js';
import { placeFeatures } from '../../responder/resemblance/place-features.js';
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
import { chooseVocabulary, type ListedExample } from './choose-vocabulary.js';
import { fitWeights } from './fit-weights.js';

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

/** Characters of one row of a file. */
const ROW = 4_000;

const toRows = (text: string): string[] =>
  Array.from({ length: Math.ceil(text.length / ROW) }, (_, at) =>
    text.slice(at * ROW, (at + 1) * ROW),
  );

/** What counts several times is made once. */
function onceEach<One, Made>(make: (one: One) => Made): (one: One) => Made {
  const known = new Map<One, Made>();
  return (one) => {
    const made = known.get(one) ?? make(one);
    known.set(one, made);
    return made;
  };
}

function trainOn(language: Language, utterances: readonly Taught[]): WrittenWeights {
  const listed = utterances.flatMap(onceEach((one: Taught) => toExample(language, one)));
  const vocabulary = chooseVocabulary(listed);
  const examples = listed.map(
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

/** The source of a file of weights. */
function writeSource(language: Language, { most, known, weights }: WrittenWeights): string {
  return [
    '// Written by `npm run train` in this package: what the known utterances taught.',
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

export const trainAll = (without: readonly string[] = []): ReadonlyMap<Language, string> =>
  new Map(
    LANGUAGES.map((language) => [
      language,
      writeSource(language, trainOn(language, listTaught(language, without))),
    ]),
  );
