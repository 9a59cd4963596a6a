import type { UtteranceCase } from '../../../utterances/define-case.js';

export const REPLIES: readonly UtteranceCase[] = [
  ['callback_time', 'tomorrow after five', 'callback_time'],
  ['callback_time', 'half seven the night', 'callback_time'],
  ['callback_time', 'monday morning before nine', 'callback_time'],
  ['callback_time', 'any day next week around lunch', 'callback_time'],
  ['callback_offer', 'yes on wednesday at three', 'callback_accepted'],
  ['callback_time', 'in about an hour', 'callback_time'],
  ['callback_offer', 'yes please do', 'callback_accepted'],
  ['callback_offer', "aye that'd be fine", 'callback_accepted'],
  ['callback_offer', 'sure why not', 'callback_accepted'],
  ['callback_offer', 'if you would, thanks', 'callback_accepted'],
  ['callback_offer', "no don't bother", 'callback_declined'],
  ['callback_time', 'no need to ring back, thanks', 'callback_declined'],
  ['review', 'yes have someone look at it again', 'review_requested'],
  ['review', "that would be kind, maybe they'll see it differently", 'review_requested'],
  ['review', 'no leave it, rules are rules', 'review_declined'],
  ['review', "nah it's fine don't trouble yourself", 'review_declined'],
];
