import type { UtteranceCase } from '../../../utterances/define-case.js';

export const OFF_THE_POINT: readonly UtteranceCase[] = [
  ['budget', 'les cerises sont en avance cette année', 'ask-model'],
  ['job', 'oh vous savez moi hein', 'ask-model'],
  ['people', 'théo descends de cette chaise', 'ask-model'],
  ['slots', 'donc si jamais le, enfin bref', 'ask-model'],
  ['about_you', 'tiens voilà la pluie', 'ask-model'],
  ['identity', 'ça sent le brûlé ici', 'ask-model'],
];
