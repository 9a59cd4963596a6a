import type { Language } from '@immolab/contracts';
import { exampleBrief } from './example-brief.js';
import { SAY } from './say-in-languages.js';
import { type SILENT, type ToldCall, tellCall } from './tell-call.js';

/** Where in a call the words are said: after these, in the call's language. */
const BEFORE = {
  identity: [],
  budget: ['yes'],
  job: ['yes', 'low'],
  slots: ['yes', 'budget', 'job', 'people'],
  read_back: ['yes', 'budget', 'job', 'people', 'second'],
} as const;
export type ToldMoment = keyof typeof BEFORE;

/** A call that has come to a moment, and goes on with these lines. */
export function tellAt(
  language: Language,
  moment: ToldMoment,
  lines: readonly (string | typeof SILENT)[],
): ToldCall {
  const before = BEFORE[moment].map((key) => SAY[language][key]);
  return tellCall(exampleBrief(language), [...before, ...lines]);
}
