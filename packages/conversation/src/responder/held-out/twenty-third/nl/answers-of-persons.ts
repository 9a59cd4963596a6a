import type { UtteranceCase } from '../../../utterances/define-case.js';

export const ANSWERS_OF_PERSONS: readonly UtteranceCase[] = [
  ['people', 'wij tweetjes en de baby', 'answer', 'pass'],
  ['people', 'enkel ik en mijn nonkel', 'answer', 'pass'],
  ['people', 'eentje', 'answer', 'pass'],
  ['people', "we zijn met z'n vieren, twee moeders en twee zoons", 'answer', 'pass'],
  ['people', 'zes man, allemaal roeiers van dezelfde club', 'answer', 'fail'],
  ['people', 'ons gezin telt vijf koppen', 'answer', 'fail'],
  ['people', "met z'n tweeën, de kinderen zijn het huis uit", 'answer', 'pass'],
  ['people', 'negen, ons huishouden is een beetje uit de hand gelopen', 'answer', 'fail'],
  ['people', 'geen idee nog, ik zoek eerst een huis en dan huisgenoten', 'answer', 'unclear'],
  ['people', 'dat zijn privézaken, dat zeg ik niet', 'answer', 'refused'],
];
