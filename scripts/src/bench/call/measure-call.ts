import { cpus, loadavg } from 'node:os';
import { LANGUAGES } from '@immolab/contracts';
import { openPhoneWorld } from '../../phone-world/open-phone-world.js';
import type { BenchInput, Measured } from '../bench.js';
import { report } from '../rounds/describe-ratio.js';
import { openStage } from '../stage/stage.js';
import { measureDialogues } from './dialogues/measure-dialogues.js';
import { findCallServers } from './find-call-servers.js';
import { holdCalls } from './hold-calls.js';
import { measureBurst } from './measure-burst.js';
import { judgeTalks } from './measure-talks.js';
import { planCalls } from './plan-calls.js';
import { untilAtRest } from './until-at-rest.js';

/** Recognisers as the services are told of them, and what is said to them. */
const RECOGNISERS = [
  { recogniser: 'streams', models: 'deepgram:stand-in', firstDialogue: 0 },
  { recogniser: 'takes whole utterances', models: 'compatible:stand-in', firstDialogue: 10 },
] as const;

/** Single rounds differ by a third of a second either way. */
const ROUNDS_OF_FOUR = 5;
/** Beyond the numbers of the calls two at a time. */
const FIRST_OF_FOURS = 1_000;

/** Spoken calls, measured at the telephone: by the sound that it sends and hears. */
export async function* measureCall({ quick }: BenchInput): AsyncGenerator<Measured> {
  const liveKitServer = findCallServers();
  yield* measureDialogues();
  const stage = await openStage();
  try {
    const { postgresUrl, redisUrl } = stage;
    for (const { recogniser, models, firstDialogue } of RECOGNISERS) {
      const queue = redisUrl === null ? {} : { QUEUE_URL: redisUrl };
      const world = await openPhoneWorld({
        ...{ postgresUrl, liveKitServer, storesStay: true },
        environment: { ...ENVIRONMENT, STT_MODELS: models, ...queue },
      });
      try {
        yield report(`a recogniser that ${recogniser}`, describeMachine());
        await untilAtRest();
        const calls = planCalls(quick ? ['en'] : LANGUAGES, 1, firstDialogue);
        yield* judgeTalks(recogniser, await holdCalls(world, calls));
        if (recogniser !== 'streams') continue;
        yield* measureBurst(world, quick ? 1 : ROUNDS_OF_FOUR, FIRST_OF_FOURS);
      } finally {
        await world.stop();
      }
    }
  } finally {
    await stage.close();
  }
}

const ENVIRONMENT = {
  // What rules do not answer is a model's, whatever it says.
  LLM_MODELS: 'compatible:stand-in',
  LIVE_CALL_CONCURRENCY: '4',
};

function describeMachine(): string {
  const [load = 0] = loadavg();
  return `${cpus().length} cores, load ${load.toFixed(1)}`;
}
