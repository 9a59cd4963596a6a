import { defineAgent } from '@livekit/agents';
import type { CallJob } from './job/prepare-job.js';
import { prepareJob } from './job/prepare-job.js';

/** What a process in reserve has ready when its call comes. */
interface ProcessData {
  readonly [name: string]: unknown;
  job: CallJob;
}

/** The process of one call, forked by the dialer: see `live/job-pool.ts`. */
export default defineAgent<ProcessData>({
  prewarm: async (process_) => {
    process_.userData.job = await prepareJob(process.env);
  },
  entry: (ctx) => ctx.proc.userData.job.run(ctx),
});
