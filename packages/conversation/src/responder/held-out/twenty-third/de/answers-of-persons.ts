import type { UtteranceCase } from '../../../utterances/define-case.js';

export const ANSWERS_OF_PERSONS: readonly UtteranceCase[] = [
  ['people', 'i und mei schwester', 'answer', 'pass'],
  ['people', 'zu dritt, meine frau unsere tochter und ich', 'answer', 'pass'],
  ['people', 'nur eine person, nämlich ich', 'answer', 'pass'],
  ['people', 'sechse, mit oma und opa', 'answer', 'fail'],
  ['people', 'mir sind es pärli, also zwöi', 'answer', 'pass'],
  ['people', 'vier wenn man das au-pair mitzählt', 'answer', 'pass'],
  ['people', 'acht leute, das wird eine wg von der musikhochschule', 'answer', 'fail'],
  ['people', 'fünf, drei buben und wir zwei', 'answer', 'fail'],
  [
    'people',
    'steht noch in den sternen, kommt drauf an wer alles aus kiew nachkommt',
    'answer',
    'unclear',
  ],
  ['people', 'wer bei mir wohnt geht niemanden was an', 'answer', 'refused'],
];
