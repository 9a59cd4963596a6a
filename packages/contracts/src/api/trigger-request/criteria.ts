import { z } from 'zod';
import { CRITERION_TYPES, type Criterion } from '../../domain/call-brief.js';
import type { Language } from '../../domain/language.js';
import { type Faults, rememberParsed } from '../faults.js';
import { isObject } from '../json-value.js';
import type { Warning } from '../notice.js';
import { line } from './fields.js';
import type { TriggerRules } from './rules.js';

export const MAX_CRITERIA = 15;
// A call with more takes longer than most people stay on the phone.
const COMFORTABLE_CRITERIA = 6;
const PATH = ['agent_config', 'qualification_criteria'];

export const criterionSchema = z
  .object({
    question: line(300).meta({ example: 'What is your maximum monthly budget?' }),
    type: z
      .enum(CRITERION_TYPES)
      .nullish()
      .transform((type) => type ?? 'yes_no')
      .meta({ default: 'yes_no' }),
    expectedValue: z
      .preprocess(
        (value) =>
          typeof value === 'number' || typeof value === 'boolean' ? String(value) : value,
        line(500),
      )
      .meta({
        type: ['string', 'number', 'boolean'],
        description: 'Expected answer; a number or boolean counts as its text',
        example: '3100',
      }),
    eliminatory: z
      .boolean()
      .nullish()
      .transform((eliminatory) => eliminatory ?? false)
      .meta({ default: false, description: 'A wrong answer disqualifies' }),
    rejectionMessage: z
      .string()
      .max(2_000)
      .nullish()
      .meta({ deprecated: true, description: 'Accepted and not spoken: all questions are asked' }),
    options: z
      .array(line(200))
      .max(50)
      .nullish()
      .meta({ description: 'Choices of a `multiple_choice` criterion' }),
    order: z.number().nullish().meta({ description: 'Sorts ascending; default: array order' }),
  })
  .meta({ id: 'QualificationCriterion' });

const parser = rememberParsed(criterionSchema);
type ParsedCriterion = z.output<typeof criterionSchema>;

/** Reads the criteria of `agent_config`, in the order in which they are asked. */
export function readCriteria(
  agentConfig: unknown,
  language: Language,
  rules: TriggerRules,
  faults: Faults,
  warnings: Warning[],
): Criterion[] | null {
  const list = isObject(agentConfig) ? agentConfig.qualification_criteria : undefined;
  const sent = faults.readList(list, PATH, MAX_CRITERIA);
  if (sent === null) return null;
  if (sent.length > COMFORTABLE_CRITERIA) {
    warnings.push({
      code: 'many_criteria',
      path: PATH,
      message: `Calls with more than ${COMFORTABLE_CRITERIA} criteria are often broken off`,
    });
  }
  const parsed = sent.map((criterion, position) =>
    readCriterion(criterion, position, language, rules, faults),
  );
  const complete = parsed.filter((criterion) => criterion !== null);
  return complete.length === parsed.length ? orderCriteria(complete) : null;
}

function readCriterion(
  value: unknown,
  position: number,
  language: Language,
  rules: TriggerRules,
  faults: Faults,
): ParsedCriterion | null {
  const path = [...PATH, position];
  const parsed = faults.read(parser, value, path);
  if (parsed === null) return null;
  const { question, type, expectedValue } = parsed;
  const options = parsed.options ?? null;
  const fault = rules.checkCriterion({ question, type, expectedValue, options, language });
  if (fault !== null) faults.add([...path, fault.path], fault.message);
  return parsed;
}

/**
 * Puts the criteria into the order in which they are asked and names them `c1`, `c2`, … in it.
 * Those without an `order` keep their array order after those with one.
 */
function orderCriteria(parsed: readonly ParsedCriterion[]): Criterion[] {
  const place = ({ order }: ParsedCriterion) => order ?? Number.POSITIVE_INFINITY;
  // Infinity - Infinity is NaN, which sort would not take as equal.
  const compare = (a: ParsedCriterion, b: ParsedCriterion) =>
    place(a) === place(b) ? 0 : place(a) - place(b);
  return parsed.toSorted(compare).map((criterion, position) => ({
    id: `c${position + 1}`,
    question: criterion.question,
    type: criterion.type,
    expectedValue: criterion.expectedValue,
    eliminatory: criterion.eliminatory,
    options: criterion.type === 'multiple_choice' ? (criterion.options ?? null) : null,
  }));
}
