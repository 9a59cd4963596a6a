import type { Measured } from '../bench.js';
import { corpusSentence, spokenAnswer } from './lines.js';
import { measureAnswers } from './measure-answers.js';
import { measureCorpus } from './measure-corpus.js';
import { measureSlowest } from './measure-slowest.js';
import { measureSpeed } from './measure-speed.js';
import { readLines } from './read-lines.js';
import { measureSeparators } from './separator-cases.js';

/**
 * How well and how fast answers are judged.
 *
 * @param answersFile labelled answers, one JSON object a line
 * @param corpusFile sentences with the figures in them, one JSON object a line
 */
export async function* measureEvaluation(
  answersFile: string,
  corpusFile: string,
): AsyncGenerator<Measured> {
  const answers = readLines(answersFile, spokenAnswer);
  const sentences = readLines(corpusFile, corpusSentence);
  yield measureSeparators();
  yield* measureAnswers(answers);
  yield* measureCorpus(sentences);
  yield measureSpeed(answers);
  yield measureSlowest();
}
