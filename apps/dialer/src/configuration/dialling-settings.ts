import { type Settings, wholeNumber } from '@immolab/runtime';
import { trunkList } from '../trunks/trunk-list.js';

/** How live calls reach the telephone network. */
export const diallingSettings = {
  sipTrunks: {
    env: 'SIP_TRUNKS',
    schema: trunkList(),
    description:
      'Outbound SIP trunks of LiveKit, in JSON: [{"id":"ST_…","prefixes":["+41"],"priority":1,"numbers":["+41445550100"]}]. ' +
      'Only the id is needed. The longest fitting prefix goes first, then the lowest priority; numbers are the caller ids that the trunk may show.',
    optional: true,
  },
  ringTimeoutMs: {
    env: 'RING_TIMEOUT_MS',
    // LiveKit itself waits 80 s for an answer.
    schema: wholeNumber({ min: 5_000, max: 75_000 }),
    description:
      'How long a telephone rings before the call counts as not answered, in milliseconds.',
    default: '35000',
  },
  transferRingTimeoutMs: {
    env: 'TRANSFER_RING_TIMEOUT_MS',
    schema: wholeNumber({ min: 5_000, max: 75_000 }),
    description:
      "How long a colleague's telephone rings before the lead is back with the agent, in milliseconds.",
    default: '30000',
  },
} as const satisfies Settings;
