import { openPhoneWorld, type PhoneWorld } from '../../phone-world/open-phone-world.js';
import type { BenchInput, Measured } from '../bench.js';
import { findCallServers } from '../call/find-call-servers.js';
import { openStage } from '../stage/stage.js';
import { measureKills } from './measure-kills.js';
import { measureRefusals } from './measure-refusals.js';

/** Spoken calls whose model refuses everything, and others whose processes are killed. */
export async function* measureFaults({ quick }: BenchInput): AsyncGenerator<Measured> {
  const liveKitServer = findCallServers();
  const stage = await openStage();
  const inWorld = async function* (
    environment: Readonly<Record<string, string>>,
    measure: (world: PhoneWorld) => AsyncGenerator<Measured>,
  ): AsyncGenerator<Measured> {
    const { postgresUrl, redisUrl } = stage;
    const world = await openPhoneWorld({
      ...{ postgresUrl, liveKitServer, environment },
      ...(redisUrl !== null && { redisUrl }),
    });
    try {
      yield* measure(world);
    } finally {
      await world.stop();
    }
  };
  try {
    yield* inWorld({ LLM_MODELS: 'compatible:stand-in' }, (world) =>
      measureRefusals(world, quick ? 4 : 20),
    );
    yield* inWorld({ RING_TIMEOUT_MS: '5000' }, (world) =>
      measureKills(world, quick ? { calls: 8, kills: 4 } : { calls: 40, kills: 30 }),
    );
  } finally {
    await stage.close();
  }
}
