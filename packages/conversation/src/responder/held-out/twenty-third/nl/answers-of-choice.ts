import type { UtteranceCase } from '../../../utterances/define-case.js';

export const ANSWERS_OF_CHOICE: readonly UtteranceCase[] = [
  ['financing', 'met een lening bij de bank', 'answer', 'pass'],
  ['financing', 'gewoon contant', 'answer', 'fail'],
  ['financing', 'dat moet ik nog bekijken met mijn accountant', 'answer', 'unclear'],
  [
    'about_you',
    'ik ben duikinstructeur geweest op bonaire, nu zit ik op kantoor en mis ik het water',
    'answer',
    'unclear',
  ],
  [
    'about_you',
    'awel ik ben van aalst, jonggezel, en ik speel trombone in de harmonie',
    'answer',
    'unclear',
  ],
];
