import type { AnswerVerdict, Evaluation, Span } from '@immolab/contracts';

interface Parts {
  readonly value?: Evaluation['value'];
  readonly normalized?: string | null;
  readonly hedged?: boolean;
  readonly spans?: readonly Span[];
  readonly candidates?: readonly (number | string)[];
}

/** Builds an evaluation; what a rule does not say stays empty. */
export function evaluationOf(
  verdict: AnswerVerdict,
  rule: string,
  reason: string,
  parts: Parts = {},
): Evaluation {
  return {
    verdict,
    value: parts.value ?? null,
    normalized: parts.normalized ?? null,
    rule,
    reason,
    hedged: parts.hedged ?? false,
    spans: parts.spans ?? [],
    candidates: parts.candidates ?? [],
  };
}
