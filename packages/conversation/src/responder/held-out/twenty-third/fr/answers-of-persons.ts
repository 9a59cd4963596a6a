import type { UtteranceCase } from '../../../utterances/define-case.js';

export const ANSWERS_OF_PERSONS: readonly UtteranceCase[] = [
  ['people', 'mon copain et moi', 'answer', 'pass'],
  ['people', 'on sera quatre, les parents et les deux filles', 'answer', 'pass'],
  ['people', 'toute seule avec mes plantes', 'answer', 'pass'],
  ['people', 'on est cinq à la maison, six une semaine sur deux', 'answer', 'fail'],
  ['people', 'trois colocs en tout, moi compris', 'answer', 'pass'],
  ['people', 'une famille nombreuse, sept avec le petit dernier', 'answer', 'fail'],
  ['people', 'ma maman et moi, elle a nonante ans', 'answer', 'pass'],
  ['people', 'on ne sait pas encore, ça dépend de la garde des enfants', 'answer', 'unclear'],
  ['people', 'je ne vois pas pourquoi je vous dirais avec qui je vis', 'answer', 'refused'],
  ['people', 'nous serons huit, toute la troupe de théâtre', 'answer', 'fail'],
];
