import type { Criterion, Language, Property } from '@immolab/contracts';
import { PACKS } from '../languages/list-packs.js';
import type { Progress } from './define-state.js';

/** Below it a figure is a count of people, rooms or years; above it an amount of money. */
const LARGEST_COUNT = 200;
/** Nobody keeps more figures than these in mind. */
const MAX_FIGURES = 3;

type Candidate = number | string;

/** What is put to a lead whose answer was unclear. */
type Clarification =
  | { readonly ask: 'figures'; readonly figures: readonly number[] }
  | { readonly ask: 'options'; readonly options: readonly string[] }
  | { readonly ask: 'currency' | 'asked' | 'total' | 'exact' | 'amount' | 'figure' }
  | { readonly ask: 'choice' | 'note' | 'either' }
  | { readonly ask: 'text' };

function expectsAmount(criterion: Criterion): boolean {
  const digits = criterion.expectedValue.replace(/[^0-9]/g, '');
  return Number(digits) > LARGEST_COUNT;
}

function clarifyNumber(
  criterion: Criterion,
  rule: string | null,
  heard: readonly Candidate[],
): Clarification {
  switch (rule) {
    case 'number.currency':
      return { ask: 'currency' };
    // Only the question's own words say of what, and for how long, the figure is to be.
    case 'number.other':
    case 'number.period':
      return { ask: 'asked' };
    case 'number.share':
      return { ask: 'total' };
    // "Do you mean 3,000?" after "about 3,000" would have a yes fail, and "3 or 6?" leaves out 4.
    case 'number.approximate':
    case 'number.almost':
    case 'number.straddles':
      return { ask: 'exact' };
  }
  const figures = heard.filter((one) => typeof one === 'number');
  if (figures.length > 0 && figures.length <= MAX_FIGURES) return { ask: 'figures', figures };
  return { ask: expectsAmount(criterion) ? 'amount' : 'figure' };
}

function clarifyYesNo(rule: string | null): Clarification {
  switch (rule) {
    // "Maybe", "it depends", "yes, once I have the contract"
    case 'yes_no.neither':
      return { ask: 'choice' };
    // "I work at a bank": something was told, and neither yes nor no.
    case 'yes_no.none':
    case 'yes_no.affirmed':
    case 'yes_no.animal':
      return { ask: 'note' };
    default:
      return { ask: 'either' };
  }
}

function choose(
  criterion: Criterion,
  rule: string | null,
  heard: readonly Candidate[],
): Clarification {
  switch (criterion.type) {
    case 'number':
      return clarifyNumber(criterion, rule, heard);
    case 'yes_no':
      return clarifyYesNo(rule);
    case 'multiple_choice': {
      const named = heard.filter((one) => typeof one === 'string');
      return { ask: 'options', options: named.length > 1 ? named : (criterion.options ?? []) };
    }
    case 'text':
      return { ask: 'text' };
  }
}

/**
 * What the clarifying question names, in its order: a "yes" or "the second" picks among exactly
 * these.
 *
 * @param rule and the candidates of the unclear judgement
 */
export function offeredNext(
  criterion: Criterion,
  rule: string | null,
  heard: readonly Candidate[],
): Candidate[] {
  const chosen = choose(criterion, rule, heard);
  switch (chosen.ask) {
    case 'figures':
      return [...chosen.figures];
    case 'options':
      return [...chosen.options];
    default:
      return [];
  }
}

/** The second question after an unclear answer; it fits what was unclear. */
export function clarify(
  criterion: Criterion,
  progress: Progress,
  language: Language,
  property: Property,
): string {
  const { phrases } = PACKS[language];
  const chosen = choose(criterion, progress.rule, progress.candidates);
  switch (chosen.ask) {
    case 'figures':
      return phrases.clarifyFigures(chosen.figures, property);
    case 'currency':
      return phrases.clarifyCurrency(property.currency);
    case 'asked':
      return phrases.clarifyAsked(criterion.question.trim());
    case 'total':
      return phrases.clarifyTotal;
    case 'exact':
      return phrases.clarifyExact;
    case 'amount':
      return phrases.clarifyAmount;
    case 'figure':
      return phrases.clarifyFigure;
    case 'choice':
      return phrases.clarifyChoice;
    case 'note':
      return phrases.clarifyNote;
    case 'either':
      return phrases.clarifyYesNo;
    case 'options':
      return phrases.clarifyOptions(chosen.options);
    case 'text':
      return phrases.clarifyText;
  }
}
