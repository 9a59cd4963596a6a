import type { BenchInput, Measured } from '../bench.js';
import { openBenchData } from '../stage/data.js';
import { openStage } from '../stage/stage.js';
import { jobStoresOf } from '../stage/stores.js';
import { measureCallMemory } from './measure-call-memory.js';
import { measureDialStart } from './measure-dial-start.js';
import { measureFootprint } from './measure-footprint.js';
import { measureWholeStack } from './measure-whole-stack.js';

/** Calls through all services: how many, how soon, and what one costs. */
export async function* measureSandbox({ quick }: BenchInput): AsyncGenerator<Measured> {
  const stage = await openStage();
  try {
    const openScene = async () => {
      const data = await openBenchData(stage);
      const [key] = await data.createKeys(1);
      return { stage, data, apiKey: key?.apiKey ?? '', quick };
    };
    yield* measureWholeStack(await openScene());
    yield* measureCallMemory(await openScene());
    for (const store of jobStoresOf(stage)) yield* measureDialStart(await openScene(), store);
    yield* measureFootprint(await openScene(), stage.redisUrl);
  } finally {
    await stage.close();
  }
}
