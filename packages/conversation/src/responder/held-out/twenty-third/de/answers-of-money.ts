import type { UtteranceCase } from '../../../utterances/define-case.js';

export const ANSWERS_OF_MONEY: readonly UtteranceCase[] = [
  ['budget', 'also mit nebenkosten könnt ich 3600 stemmen', 'answer', 'pass'],
  ['budget', 'drüüehalb tuusig, meh lit nöd drin', 'answer', 'pass'],
  ['budget', 'bis viertausend, mein mann ist zahnarzt', 'answer', 'pass'],
  ['budget', 'so zwischen 3200 und 3300 würd i sagen', 'answer', 'pass'],
  ['budget', 'achtzehnhundert, ich bin lehrling im dritten jahr', 'answer', 'fail'],
  ['budget', 'na mehr als zweitausendvierhundert geht si ned aus', 'answer', 'fail'],
  ['budget', '2900, vorher hab ich aber auch nur 1500 gezahlt', 'answer', 'fail'],
  ['budget', 'zweitausend äh moment quatsch dreitausendfünfhundert mein ich', 'answer', 'pass'],
  [
    'budget',
    'das muss ich erst mit meiner tochter durchrechnen, die zahlt ja mit',
    'answer',
    'unclear',
  ],
  [
    'budget',
    'kann ich ihnen noch nicht sagen, der lohn im neuen betrieb steht noch nicht fest',
    'answer',
    'unclear',
  ],
  ['budget', 'über geld red ich am telefon nicht', 'answer', 'refused'],
  ['budget', 'das sägen ich ihne sicher nöd', 'answer', 'refused'],
  ['budget', 'viereinhalb wenn die aussicht stimmt', 'answer', 'pass'],
];
