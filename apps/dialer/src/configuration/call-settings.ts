import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { oneOf, type Settings, wholeNumber } from '@immolab/runtime';
import { z } from 'zod';

/** How live calls are held. */
export const callSettings = {
  liveCallConcurrency: {
    env: 'LIVE_CALL_CONCURRENCY',
    schema: wholeNumber({ min: 1, max: 500 }),
    description:
      'Live calls that one dialer holds at the same time, each in a process of its own of about 200 MB.',
    default: '10',
  },
  turnDetection: {
    env: 'TURN_DETECTION',
    schema: oneOf(['model', 'vad']),
    description:
      'What tells that the lead has finished where the words do not: the model of turn ends that ships with the agents, or silence alone.',
    default: 'model',
  },
  speechStoreFolder: {
    env: 'SPEECH_STORE_FOLDER',
    schema: z.string().min(1),
    description:
      'Where synthesised sentences that hold no personal data are kept for later calls; processes of a machine share it.',
    default: join(tmpdir(), 'immolab-speech'),
  },
  speechStoreMegabytes: {
    env: 'SPEECH_STORE_MEGABYTES',
    schema: wholeNumber({ min: 0, max: 100_000 }),
    description: 'Size that this folder is kept within; an hour of speech takes 170.',
    default: '500',
  },
} as const satisfies Settings;
