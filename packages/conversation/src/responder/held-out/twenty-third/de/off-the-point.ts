import type { UtteranceCase } from '../../../utterances/define-case.js';

export const OFF_THE_POINT: readonly UtteranceCase[] = [
  ['budget', 'der fcb hat schon wieder verloren', 'ask-model'],
  ['people', 'die wolken ziehen heut schnell gell', 'ask-model'],
  ['job', 'ja mei, so ist das leben', 'ask-model'],
  ['slots', 'also ich hätte da noch, ach nein, egal', 'ask-model'],
  ['about_you', 'leo nimm den finger aus der nase', 'ask-model'],
  ['identity', 'dididum', 'ask-model'],
];
