import type { UtteranceCase } from '../../../utterances/define-case.js';

export const OFF_THE_POINT: readonly UtteranceCase[] = [
  ['budget', 'de tulpen staan er mooi bij dit jaar', 'ask-model'],
  ['job', 'ja ja zo gaat dat', 'ask-model'],
  ['people', 'pascalleke kom van die trap af', 'ask-model'],
  ['slots', 'ik zat dus laatst bij de, hoe heet het', 'ask-model'],
  ['about_you', 'tja wat zal ik zeggen het waait', 'ask-model'],
  ['identity', 'twee frieten met en een frikandel', 'ask-model'],
];
