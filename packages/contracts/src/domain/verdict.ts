/** What one answer is worth. `not_asked` and `not_judged` exist only in a call's result. */
export const VERDICTS = ['pass', 'fail', 'unclear', 'refused', 'not_asked', 'not_judged'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What the evaluation says of one spoken answer. */
export type AnswerVerdict = Extract<Verdict, 'pass' | 'fail' | 'unclear' | 'refused'>;

/** Offsets into the answer, in UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The judgement of one answer, with what explains it. */
export interface Evaluation {
  readonly verdict: AnswerVerdict;
  readonly value: number | boolean | string | null;
  /** Canonical text of the value, e.g. `3200`; null when there is none. */
  readonly normalized: string | null;
  /** Stable name of the rule that decided, e.g. `number.range`. */
  readonly rule: string;
  /** One plain English sentence. */
  readonly reason: string;
  readonly hedged: boolean;
  readonly spans: readonly Span[];
  /** For `unclear`: the figures or options between which a clarifying question may choose. */
  readonly candidates: readonly (number | string)[];
}

/** A judged answer as it is stored: enough to compute the verdict again. */
export interface StoredAnswer {
  readonly criterionId: string;
  /** 1 or 2: a criterion has at most two judged answers. */
  readonly attempt: number;
  /** The lead's own words, from the transcript. */
  readonly answer: string;
  readonly language: string;
  /** What a clarifying question had offered before this answer. */
  readonly candidates: readonly (number | string)[];
  /** For `text` criteria: the verdict given in the call. */
  readonly textJudgement: TextJudgement | null;
  readonly evaluation: Evaluation;
  readonly rulesVersion: string;
}

/** The verdict on a `text` criterion, given in the call; the quote must stand in the answer. */
export interface TextJudgement {
  readonly verdict: 'pass' | 'fail' | 'unclear';
  readonly quote: string;
  readonly reason: string;
  /** Who judged: a model's name, or `sandbox-judge`. */
  readonly judge: string;
}
