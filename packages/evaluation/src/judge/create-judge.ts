import type { Evaluation } from '@immolab/contracts';
import { resolveDateTime } from '../date-time/resolve-date-time.js';
import { type CompiledLanguage, compileLanguage } from '../languages/compiled-language.js';
import type { LanguageTable } from '../languages/language-table.js';
import { evaluateChoice, readAcceptedOptions } from '../multiple-choice/evaluate-choice.js';
import { type AcceptedRange, readAcceptedRange } from '../number/accepted-range.js';
import { evaluateNumber } from '../number/evaluate-number.js';
import { extractFigures } from '../number/extract-numbers.js';
import { QuestionReader } from '../question/question-topic.js';
import { evaluateText } from '../text/evaluate-text.js';
import type { Token } from '../tokens/token.js';
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
import { pickCandidate } from './pick-candidate.js';

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

class LanguageJudge implements Judge {
  private readonly compiled = new Map<string, CompiledLanguage>();
  private readonly questions: QuestionReader;
  private readonly ranges = new Map<string, AcceptedRange | null>();

  constructor(private readonly tables: readonly LanguageTable[]) {
    this.questions = new QuestionReader(tables);
  }

  /** Compiled when it is first needed: importing the package does no work. */
  private language(code: string): CompiledLanguage {
    const table =
      this.tables.find((one) => one.code === code) ??
      this.tables.find((one) => one.code === 'en') ??
      this.tables[0];
    if (!table) throw new Error('A judge needs at least one language.');
    const known = this.compiled.get(table.code);
    if (known) return known;
    const compiled = compileLanguage(table, this.tables);
    this.compiled.set(table.code, compiled);
    return compiled;
  }

  private get languages(): CompiledLanguage[] {
    return this.tables.map((table) => this.language(table.code));
  }

  private range(expected: string): AcceptedRange | null {
    const known = this.ranges.get(expected);
    if (known !== undefined) return known;
    const range = readAcceptedRange(expected, this.languages);
    if (this.ranges.size >= 500) this.ranges.clear();
    this.ranges.set(expected, range);
    return range;
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
    if (input.type === 'text') return evaluateText(tokens, input.judgement);
    const judged = this.judge(tokens, input, language);
    if (judged.verdict !== 'unclear') return judged;
    const span = findRefusal(tokens, language);
    if (!span) return judged;
    return evaluationOf('refused', 'answer.refused', 'The lead would rather not say.', {
      spans: [span],
    });
  }

  private judge(
    tokens: readonly Token[],
    input: AnswerInput,
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
        const picked = pickCandidate(
          tokens,
          candidates.filter((one) => typeof one === 'string'),
          language,
        );
        return evaluateChoice(
          picked === null ? tokens : tokenize(picked),
          options,
          accepted,
          language,
        );
      }
      case 'number': {
        const accepted = this.range(input.expectedValue);
        if (!accepted) return unjudgeable();
        const picked = pickCandidate(
          tokens,
          candidates.filter((one) => typeof one === 'number'),
          language,
        );
        const said = picked === null ? tokens : tokenize(String(picked));
        return evaluateNumber(said, { accepted, topic, language });
      }
      case 'text':
        return evaluateText(tokens, input.judgement);
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

/** Where the lead would rather not say, whatever fillers stand in between. */
function findRefusal(
  tokens: readonly Token[],
  language: CompiledLanguage,
): { start: number; end: number } | null {
  const fillers = new Uint8Array(tokens.length);
  for (const { from, to } of language.fillers.findAll(tokens)) fillers.fill(1, from, to);
  const plain = tokens.filter((_, at) => fillers[at] === 0);
  for (const said of [tokens, plain]) {
    const refusal = language.refusals.findAll(said)[0];
    const first = refusal && said[refusal.from];
    const last = refusal && said[refusal.to - 1];
    if (first && last) return { start: first.start, end: last.end };
  }
  return null;
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
