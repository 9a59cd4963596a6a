import type { Criterion, CriterionType, TextJudgement } from '@immolab/contracts';

/** One spoken answer with what it is judged against. */
export interface AnswerInput {
  readonly type: CriterionType;
  readonly question: string;
  readonly expectedValue: string;
  /** Only for `multiple_choice`. */
  readonly options?: readonly string[] | null | undefined;
  /** Of the answer: `de`, `fr`, `en`, `nl`; an unknown code is judged as `en`. */
  readonly language: string;
  /** The lead's own words. */
  readonly answer: string;
  /** What a clarifying question offered before this answer ("3,000 or 3,500?"). */
  readonly candidates?: readonly (number | string)[] | undefined;
  /** For `text`: the verdict given in the call. */
  readonly judgement?: TextJudgement | null | undefined;
}

export type CriterionInput = Pick<Criterion, 'type' | 'question' | 'expectedValue'> & {
  readonly options?: readonly string[] | null | undefined;
  readonly language: string;
};

/** Why a criterion cannot be judged, in words for the integrator who wrote it. */
export interface CriterionFault {
  readonly path: 'expectedValue' | 'options';
  readonly message: string;
}

/** A date and time that a lead said, local to the property's timezone. */
export interface ResolvedDateTime {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** `HH:MM` */
  readonly time: string | null;
  readonly partOfDay: 'morning' | 'noon' | 'afternoon' | 'evening' | null;
}
