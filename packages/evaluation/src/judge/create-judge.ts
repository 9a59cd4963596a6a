import type { Evaluation, Span } from '@immolab/contracts';
import { resolveDateTime } from '../date-time/resolve-date-time.js';
import { compileLanguage } from '../languages/compile-language.js';
import type { CompiledLanguage } from '../languages/compiled-language.js';
import type { LanguageTable } from '../languages/language-table.js';
import { Remembered } from '../memory/remembered.js';
import { evaluateChoice, readAcceptedOptions } from '../multiple-choice/evaluate-choice.js';
import { readAcceptedRange } from '../number/accepted-range.js';
import { evaluateNumber } from '../number/evaluate-number.js';
import { extractFigures } from '../number/reading/extract-numbers.js';
import { QuestionReader } from '../question/question-topic.js';
import { evaluateText } from '../text/evaluate-text.js';
import { spanAt, type Token } from '../tokens/token.js';
import { MAX_ANSWER_LENGTH, tokenize } from '../tokens/tokenize.js';
import { evaluateYesNo } from '../yes-no/evaluate-yes-no.js';
import { readExpectedYesNo } from '../yes-no/read-expected.js';
import { checkCriterion } from './check-criterion.js';
import { evaluationOf } from './evaluation-of.js';
import type {
  AnswerInput,
  CriterionFault,
  CriterionInput,
  ResolvedDateTime,
} from './judge-input.js';
import { type Picked, pickCandidate } from './pick-candidate.js';

/** The judge of spoken answers. Pure: the same input gives the same evaluation, for ever. */
export interface Judge {
  /** Judges one answer. Never throws, whatever text comes. */
  evaluateAnswer(input: AnswerInput): Evaluation;
  /** All figures of a text in their order; ordinals, dates and times are none. */
  extractNumbers(text: string, language: string): number[];
  /** Null, or why a criterion cannot be judged and how to write it. */
  checkCriterion(criterion: CriterionInput): CriterionFault | null;
  /**
   * A date and time said by a lead, local to `timezone` (IANA). A bare hour is the next one in
   * waking hours (8 to 20); null when no time was said.
   */
  resolveDateTime(
    text: string,
    language: string,
    now: Date,
    timezone: string,
  ): ResolvedDateTime | null;
}

const MAX_KEPT = 500;

/** What rules judge, and not the agent in the call. */
type RuledInput = AnswerInput & { readonly type: Exclude<AnswerInput['type'], 'text'> };

function isRuled(input: AnswerInput): input is RuledInput {
  return input.type !== 'text';
}

class LanguageJudge implements Judge {
  private readonly questions: QuestionReader;
  /** Compiled when it is first needed: importing the package does no work. */
  private readonly compiled = new Remembered((code) => this.compile(code), MAX_KEPT);
  private readonly spoken = new Remembered((code) => {
    const codes = this.tables.map((table) => table.code);
    const known = [code, 'en'].find((one) => codes.includes(one));
    return this.compiled.of(known ?? codes[0] ?? '');
  }, MAX_KEPT);
  private readonly ranges = new Remembered(
    (expected) => readAcceptedRange(expected, this.languages),
    MAX_KEPT,
  );

  constructor(private readonly tables: readonly LanguageTable[]) {
    this.questions = new QuestionReader(tables);
  }

  private compile(code: string): CompiledLanguage {
    const table = this.tables.find((one) => one.code === code);
    if (!table) throw new Error('A judge needs at least one language.');
    return compileLanguage(table, this.tables);
  }

  /** Of a code; English, or the first, stands in for one that is not among them. */
  private language(code: string): CompiledLanguage {
    return this.spoken.of(code);
  }

  private get languages(): CompiledLanguage[] {
    return this.tables.map(({ code }) => this.compiled.of(code));
  }

  evaluateAnswer(input: AnswerInput): Evaluation {
    if (input.answer.length > MAX_ANSWER_LENGTH) {
      return evaluationOf(
        'unclear',
        'answer.too_long',
        `An answer of more than ${MAX_ANSWER_LENGTH} characters is not judged.`,
      );
    }
    const language = this.language(input.language);
    const tokens = tokenize(input.answer);
    if (tokens.length === 0) return evaluationOf('unclear', 'answer.empty', 'Nothing was said.');
    if (!isRuled(input)) return evaluateText(tokens, input.judgement);
    const judged = this.judge(tokens, input, language);
    const refusal = findRefusal(tokens, language);
    if (!refusal) return judged;
    // "My work is no concern of yours" has a no in it, which answers nothing
    const rest = tokens.filter(({ start, end }) => end <= refusal.start || start >= refusal.end);
    const isAnswered =
      judged.verdict !== 'unclear' && this.judge(rest, input, language).spans.length > 0;
    if (isAnswered) return judged;
    return evaluationOf('refused', 'answer.refused', 'The lead would rather not say.', {
      spans: [refusal],
    });
  }

  private judge(
    tokens: readonly Token[],
    input: RuledInput,
    language: CompiledLanguage,
  ): Evaluation {
    const topic = this.questions.read(input.question);
    const candidates = input.candidates ?? [];
    switch (input.type) {
      case 'yes_no': {
        const expected = readExpectedYesNo(input.expectedValue);
        if (expected === null) return unjudgeable();
        return evaluateYesNo(tokens, expected, topic, language);
      }
      case 'multiple_choice': {
        const options = input.options ?? [];
        const accepted = readAcceptedOptions(input.expectedValue, options);
        if (!accepted) return unjudgeable();
        const names = candidates.filter((one) => typeof one === 'string');
        return withPicked(tokens, pickCandidate(tokens, names, language), (said) =>
          evaluateChoice(said, options, accepted, { topic, language }),
        );
      }
      case 'number': {
        const accepted = this.ranges.of(input.expectedValue);
        if (!accepted) return unjudgeable();
        const figures = candidates.filter((one) => typeof one === 'number');
        return withPicked(tokens, pickCandidate(tokens, figures, language), (said) =>
          evaluateNumber(said, { accepted, topic, language }),
        );
      }
    }
  }

  extractNumbers(text: string, code: string): number[] {
    return extractFigures(tokenize(text), this.language(code));
  }

  checkCriterion(criterion: CriterionInput): CriterionFault | null {
    return checkCriterion(criterion, this.languages);
  }

  resolveDateTime(
    text: string,
    code: string,
    now: Date,
    timezone: string,
  ): ResolvedDateTime | null {
    return resolveDateTime(text, this.language(code), now, timezone);
  }
}

/** Judges what was picked in place of what was said; the evidence stands where it was picked. */
function withPicked(
  tokens: readonly Token[],
  picked: Picked<number | string> | null,
  judge: (said: readonly Token[]) => Evaluation,
): Evaluation {
  if (picked === null) return judge(tokens);
  const { candidate, from, to } = picked;
  return { ...judge(tokenize(String(candidate))), spans: [spanAt(tokens, from, to)] };
}

/** "I'd rather not live on the ground floor" refuses no answer. */
function closesThere(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  { closingRefusals }: CompiledLanguage,
): boolean {
  const next = tokens[to];
  const closing = closingRefusals.matchAt(tokens, from)?.to === to;
  return !closing || next === undefined || next.breakBefore;
}

function refusalIn(tokens: readonly Token[], language: CompiledLanguage): Span | null {
  const refusal = language.refusals
    .findAll(tokens)
    .find(({ from, to }) => closesThere(tokens, { from, to }, language));
  return refusal ? spanAt(tokens, refusal.from, refusal.to) : null;
}

/** Where the lead would rather not say, whatever fillers stand in between. */
function findRefusal(tokens: readonly Token[], language: CompiledLanguage): Span | null {
  const refusal = refusalIn(tokens, language);
  if (refusal) return refusal;
  const found = language.fillers.findAll(tokens);
  if (found.length === 0) return null;
  const fillers = new Uint8Array(tokens.length);
  for (const { from, to } of found) fillers.fill(1, from, to);
  return refusalIn(
    tokens.filter((_, at) => fillers[at] === 0),
    language,
  );
}

function unjudgeable(): Evaluation {
  return evaluationOf(
    'unclear',
    'criterion.unreadable',
    'The criterion has no expected value that can be read.',
  );
}

/** A judge of these languages; the first, or English, stands in for one that is not among them. */
export function createJudge(tables: readonly LanguageTable[]): Judge {
  return new LanguageJudge(tables);
}
