import { LANGUAGES } from '@immolab/contracts';
import { evaluateAnswer, extractNumbers } from '@immolab/evaluation';
import type { Measured } from '../bench.js';

/** 3200 with each separator that people and speech recognition write; every kind of space. */
const WRITINGS = ['3 200', '3\u00a0200', '3\u202f200', "3'200", '3’200', '3.200', '3,200'];
const VALUE = 3200;

/** Seven writings in four languages, each read as 3200 whether it is said or expected. */
export function measureSeparators(): Measured {
  const cases = LANGUAGES.flatMap((language) => WRITINGS.map((writing) => ({ language, writing })));
  const read = cases.filter(({ language, writing }) => isRead(writing, language)).length;
  return {
    what: 'separators',
    figure: `${read} of ${cases.length}`,
    goal: { text: `${cases.length} of ${cases.length}`, holds: read === cases.length },
  };
}

function isRead(writing: string, language: string): boolean {
  const judge = (expectedValue: string, answer: string) =>
    evaluateAnswer({ type: 'number', question: '', expectedValue, language, answer });
  const figures = extractNumbers(writing, language);
  return (
    figures.length === 1 &&
    figures[0] === VALUE &&
    judge(String(VALUE), writing).verdict === 'pass' &&
    judge(String(VALUE + 1), writing).verdict === 'fail' &&
    judge(writing, String(VALUE)).verdict === 'pass' &&
    judge(writing, String(VALUE - 1)).verdict === 'fail'
  );
}
