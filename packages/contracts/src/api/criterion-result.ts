import { z } from 'zod';
import { CRITERION_TYPES } from '../domain/call-brief.js';
import { VERDICTS } from '../domain/verdict.js';
import { openEnum } from './open-enum.js';

/** One criterion with what the lead said and what it was worth. */
export const criterionResultSchema = z
  .object({
    criterionId: z.string().meta({ example: 'c1' }),
    question: z.string(),
    answer: z.string().nullable().meta({
      description: "The lead's own words from the transcript; null when there is none",
    }),
    passed: z.boolean(),
    eliminatory: z.boolean(),
    type: openEnum(CRITERION_TYPES, 'How the answer is judged.'),
    expectedValue: z.string(),
    points: z.int().nonnegative().meta({ description: 'Points earned' }),
    maxPoints: z.int().nonnegative().meta({ description: 'Points that could be earned' }),
    verdict: openEnum(VERDICTS, 'What the answer is worth.'),
    normalized: z.string().nullable().meta({
      description: 'What the answer was understood as, e.g. `3200`',
    }),
    rule: z
      .string()
      .nullable()
      .meta({ description: 'Stable name of the rule that decided, e.g. `number.range`' }),
    reason: z.string().nullable().meta({ description: 'One plain English sentence' }),
    hedged: z.boolean().meta({ description: 'The lead answered with a reservation' }),
  })
  .meta({ id: 'CriterionResult' });
export type CriterionResult = z.infer<typeof criterionResultSchema>;
