import type { BenchInput, Measured } from '../bench.js';
import { createHandWrittenDatabase } from '../hand-written/tables.js';
import { openBenchData } from '../stage/data.js';
import { openStage } from '../stage/stage.js';
import { jobStoresOf } from '../stage/stores.js';
import { startSink } from './arrivals.js';
import { measureDispatcher } from './measure-dispatcher.js';
import { measureHanging } from './measure-hanging.js';

/** How many webhooks are delivered, and what receivers that hang do to the others. */
export async function* measureWebhook({ quick }: BenchInput): AsyncGenerator<Measured> {
  const stage = await openStage();
  try {
    const sink = await startSink(stage);
    const handWrittenUrl = await createHandWrittenDatabase(stage.postgresUrl);
    for (const store of jobStoresOf(stage)) {
      // A database of its own, so that no other dispatcher finds what is due here.
      const data = await openBenchData(stage);
      yield* measureDispatcher({ stage, data, sink, handWrittenUrl, quick }, store);
    }
    const data = await openBenchData(stage);
    const queueUrl = stage.redisUrl ?? data.databaseUrl;
    yield* measureHanging({ stage, data, queueUrl, sink, quick });
  } finally {
    await stage.close();
  }
}
