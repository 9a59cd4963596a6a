import type { UtteranceCase } from '../../../utterances/define-case.js';

export const REPLIES: readonly UtteranceCase[] = [
  ['callback_time', 'morgenvroeg om tien uur', 'callback_time'],
  ['callback_time', 'na het avondeten, zeg half acht', 'callback_time'],
  ['callback_time', 'donderdag ben ik de hele dag thuis', 'callback_time'],
  ['callback_time', 'over een kwartiertje', 'callback_time'],
  ['callback_offer', 'ja graag vrijdagochtend', 'callback_accepted'],
  ['callback_time', 'volgende week maandag rond de noen', 'callback_time'],
  ['callback_offer', 'ja is goed', 'callback_accepted'],
  ['callback_offer', 'doe maar gerust', 'callback_accepted'],
  ['callback_offer', 'heel graag mevrouw', 'callback_accepted'],
  ['callback_offer', 'dat zou fijn zijn', 'callback_accepted'],
  ['callback_offer', 'nee laat maar', 'callback_declined'],
  ['callback_time', 'u hoeft niet terug te bellen', 'callback_declined'],
  ['review', 'ja laat er iemand nog eens naar kijken', 'review_requested'],
  ['review', 'als dat zou kunnen heel fijn', 'review_requested'],
  ['review', 'nee hoeft niet', 'review_declined'],
  ['review', 'laat maar, ik snap het wel', 'review_declined'],
];
