import type { CriterionType, Evaluation, Language, TextJudgement } from '@immolab/contracts';
import { splitTokens } from '../responder/split-tokens.js';

/** Stands in until `@immolab/evaluation` exports its functions; same names, same shapes. */
export const RULES_VERSION = 'stand-in';

export interface AnswerInput {
  readonly type: CriterionType;
  readonly question: string;
  readonly expectedValue: string;
  readonly options?: readonly string[];
  readonly language: Language;
  readonly answer: string;
  readonly candidates?: readonly (number | string)[];
  readonly judgement?: TextJudgement;
}

const YES = new Set('yes yeah sure ja oui absolutely jawohl okay'.split(' '));
const NO = new Set('no non nein nee not pas nicht geen never'.split(' '));

function evaluation(verdict: Evaluation['verdict'], rule: string): Evaluation {
  return {
    verdict,
    value: null,
    normalized: null,
    rule,
    reason: 'Decided by a stand-in.',
    hedged: false,
    spans: [],
    candidates: [],
  };
}

export function evaluateAnswer(input: AnswerInput): Evaluation {
  const words = splitTokens(input.answer).map((token) => token.word);
  if (input.type === 'yes_no') {
    const said = words.some((word) => NO.has(word))
      ? false
      : words.some((word) => YES.has(word))
        ? true
        : null;
    if (said === null) return evaluation('unclear', 'yes_no.none');
    const wanted = !NO.has(input.expectedValue.toLowerCase());
    return { ...evaluation(said === wanted ? 'pass' : 'fail', 'yes_no.word'), value: said };
  }
  if (input.type === 'number') {
    const numbers = extractNumbers(input.answer);
    const value = numbers[0];
    if (value === undefined) return evaluation('unclear', 'number.none');
    const [low = 0, high = Number.POSITIVE_INFINITY] = input.expectedValue.split('-').map(Number);
    return { ...evaluation(value >= low && value <= high ? 'pass' : 'fail', 'number.one'), value };
  }
  if (input.type === 'multiple_choice') {
    const option = (input.options ?? []).find((one) =>
      input.answer.toLowerCase().includes(one.toLowerCase()),
    );
    if (option === undefined) return evaluation('unclear', 'choice.none');
    return evaluation(
      input.expectedValue.split('|').includes(option) ? 'pass' : 'fail',
      'choice.one',
    );
  }
  if (input.judgement === undefined) return evaluation('unclear', 'text.not_judged');
  return evaluation(input.judgement.verdict, 'text.judged');
}

function extractNumbers(text: string): number[] {
  return [...text.replaceAll(/(?<=\d)['’ ,.](?=\d{3})/g, '').matchAll(/\d+/g)].map((match) =>
    Number(match[0]),
  );
}

export interface ResolvedTime {
  readonly date: string;
  readonly time: string | null;
  readonly partOfDay: 'morning' | 'noon' | 'afternoon' | 'evening' | null;
}

export function resolveDateTime(
  _text: string,
  _language: Language,
  _now: Date,
  _timezone: string,
): ResolvedTime | null {
  return null;
}

export interface ScoreResult {
  readonly criterionId: string;
  readonly verdict: string;
}

export function scoreCall(
  criteria: readonly { readonly id: string; readonly eliminatory: boolean }[],
  results: readonly ScoreResult[],
): { readonly qualified: boolean | null } {
  const passed = new Set(
    results.filter((one) => one.verdict === 'pass').map((one) => one.criterionId),
  );
  const points = (one: { readonly eliminatory: boolean }) => (one.eliminatory ? 30 : 10);
  const possible = criteria.reduce((sum, one) => sum + points(one), 0);
  const earned = criteria.reduce((sum, one) => sum + (passed.has(one.id) ? points(one) : 0), 0);
  const eliminated = criteria.some((one) => one.eliminatory && !passed.has(one.id));
  return { qualified: !eliminated && (possible === 0 || earned / possible >= 0.6) };
}
