import { readFileSync } from 'node:fs';
import { type Language, VERDICTS, type Verdict } from '@immolab/contracts';

/** Answers to one question, each with the verdicts a specialist accepts. */
export interface HeldOutQuestion {
  readonly type: 'number' | 'yes_no' | 'multiple_choice';
  readonly question: string;
  readonly expected: string;
  readonly options: readonly string[] | null;
  readonly answers: HeldOutAnswer[];
}

interface HeldOutAnswer {
  readonly answer: string;
  readonly accept: readonly Verdict[];
}

const FOLDER = new URL('../../held-out/', import.meta.url);
const TITLES = 'type\tquestion\texpected\toptions\tanswer\tverdicts';
const TYPES = ['number', 'yes_no', 'multiple_choice'] as const;

const typeNamed = (name: string | undefined) => TYPES.find((type) => type === name);
const verdictNamed = (name: string) => VERDICTS.find((verdict) => verdict === name);

interface Row extends Omit<HeldOutQuestion, 'answers'> {
  readonly said: HeldOutAnswer;
}

function readRow(row: string): Row | null {
  const cells = row.split('\t');
  const [name, question, expected, options, answer, verdicts] = cells;
  const type = typeNamed(name);
  const accept = verdicts?.split(', ').flatMap((verdict) => verdictNamed(verdict) ?? []);
  if (cells.length !== 6 || !type || !question || !expected || !answer || !accept?.length)
    return null;
  return {
    type,
    question,
    expected,
    options: options ? options.split('; ') : null,
    said: { answer, accept },
  };
}

/**
 * The answers of `held-out/<lot>/<language>.tsv`, by question.
 *
 * @throws an error with file and line for a row that is none
 */
export function readLot(lot: string, language: Language): readonly HeldOutQuestion[] {
  const file = new URL(`${lot}/${language}.tsv`, FOLDER);
  const [titles, ...rows] = readFileSync(file, 'utf8').trimEnd().split('\n');
  if (titles !== TITLES) throw new Error(`${file.pathname}: the first row is not "${TITLES}"`);
  const questions: HeldOutQuestion[] = [];
  rows.forEach((text, at) => {
    const row = readRow(text);
    if (row === null) throw new Error(`${file.pathname}:${at + 2}: not an answer: ${text}`);
    const { said, ...asked } = row;
    const last = questions.at(-1);
    if (last?.question === row.question && last.expected === row.expected) last.answers.push(said);
    else questions.push({ ...asked, answers: [said] });
  });
  return questions;
}
