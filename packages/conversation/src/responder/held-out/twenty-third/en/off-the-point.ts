import type { UtteranceCase } from '../../../utterances/define-case.js';

export const OFF_THE_POINT: readonly UtteranceCase[] = [
  ['budget', "it's been raining here for nine days", 'ask-model'],
  ['job', 'well you know what they say', 'ask-model'],
  ['people', 'so i says to her', 'ask-model'],
  ['slots', 'is that the pigeon on the sill again', 'ask-model'],
  ['about_you', 'la la la hmm', 'ask-model'],
  ['identity', 'put the peas back in the freezer darren', 'ask-model'],
];
