import type { CompiledLanguage } from '../languages/compiled-language.js';
import { readAcceptedOptions } from '../multiple-choice/evaluate-choice.js';
import { readAcceptedRange } from '../number/accepted-range.js';
import { foldText } from '../tokens/tokenize.js';
import { readExpectedYesNo } from '../yes-no/read-expected.js';
import type { CriterionFault, CriterionInput } from './judge-input.js';

function checkOptions({ options, expectedValue }: CriterionInput): CriterionFault | null {
  const list = options ?? [];
  if (list.length < 2) {
    return {
      path: 'options',
      message: 'must list at least two options, such as ["Apartment", "House"]',
    };
  }
  if (list.some((option) => foldText(option) === '')) {
    return { path: 'options', message: 'must not hold an empty option' };
  }
  const folded = new Set(list.map(foldText));
  if (folded.size < list.length) {
    return {
      path: 'options',
      message: 'must not hold the same option twice (case and accents do not count)',
    };
  }
  if (readAcceptedOptions(expectedValue, list)) return null;
  const shown = list.map((option) => `"${option}"`).join(', ');
  return {
    path: 'expectedValue',
    message: `must be one of the options (${shown}), or several of them separated by "|"`,
  };
}

/**
 * Checks, when a call is triggered, that a criterion can be judged by the code that scores.
 * @returns null, or the field at fault and a message that says how to write it
 */
export function checkCriterion(
  criterion: CriterionInput,
  languages: readonly CompiledLanguage[],
): CriterionFault | null {
  switch (criterion.type) {
    case 'number':
      return readAcceptedRange(criterion.expectedValue, languages)
        ? null
        : {
            path: 'expectedValue',
            message: 'must be a number such as "3100" or a range such as "1-4"',
          };
    case 'yes_no':
      return readExpectedYesNo(criterion.expectedValue) === null
        ? {
            path: 'expectedValue',
            message:
              'must be "yes" or "no" (also in German, French or Dutch, or "true" or "false")',
          }
        : null;
    case 'multiple_choice':
      return checkOptions(criterion);
    case 'text':
      return criterion.expectedValue.trim() === ''
        ? { path: 'expectedValue', message: 'must say in a few words what a good answer contains' }
        : null;
  }
}
