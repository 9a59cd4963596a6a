import { CRITERION_TYPES, VERDICTS } from '@immolab/contracts';
import { z } from 'zod';

const verdict = z.enum(VERDICTS);

/** A line of an answers file: what was asked, what was said, and how it may be judged. */
export const spokenAnswer = z
  .object({
    lang: z.string(),
    type: z.enum(CRITERION_TYPES),
    question: z.string(),
    expectedValue: z.string(),
    options: z.array(z.string()).nullish(),
    candidates: z.array(z.union([z.number(), z.string()])).optional(),
    answer: z.string(),
    /** What a specialist decided. */
    label: verdict,
    /** All verdicts that are right; without it the label alone. */
    accept: z.array(verdict).min(1).optional(),
  })
  .transform(({ lang, label, accept = [label], ...asked }) => ({
    input: { ...asked, language: lang },
    accept,
  }));

export type SpokenAnswer = z.infer<typeof spokenAnswer>;

/** A line of a corpus file: a sentence and the figures said in it. */
export const corpusSentence = z.object({
  source: z.string(),
  lang: z.string(),
  text: z.string(),
  numbers: z.array(z.number()),
});

export type CorpusSentence = z.infer<typeof corpusSentence>;
