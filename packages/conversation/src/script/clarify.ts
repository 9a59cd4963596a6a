import type { Criterion, Language, Property } from '@immolab/contracts';
import { PACKS } from '../languages/list-packs.js';
import type { Progress } from './define-state.js';

/** Below it a figure is a count of people, rooms or years; above it an amount of money. */
const LARGEST_COUNT = 200;

function expectsAmount(criterion: Criterion): boolean {
  const digits = criterion.expectedValue.replace(/[^0-9]/g, '');
  return Number(digits) > LARGEST_COUNT;
}

/** The second question after an unclear answer; it fits what was unclear. */
export function clarify(
  criterion: Criterion,
  progress: Progress,
  language: Language,
  property: Property,
): string {
  const { phrases } = PACKS[language];
  const figures = progress.candidates.filter((one) => typeof one === 'number');
  const named = progress.candidates.filter((one) => typeof one === 'string');
  switch (criterion.type) {
    case 'number':
      if (figures.length > 1 && figures.length < 4)
        return phrases.clarifyFigures(figures, property);
      if (figures.length === 1) return phrases.clarifyExact;
      return expectsAmount(criterion) ? phrases.clarifyAmount : phrases.clarifyFigure;
    case 'yes_no':
      return phrases.clarifyYesNo;
    case 'multiple_choice':
      return phrases.clarifyOptions(named.length > 1 ? named : (criterion.options ?? []));
    case 'text':
      return phrases.clarifyText;
  }
}
