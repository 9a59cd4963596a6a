import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Stage } from '../stage/stage.js';
import { type LoadPlan, type LoadResult, loadResultSchema } from './load-plan.js';

export interface LoadGenerator {
  /** Opens the connections of a load; it begins with its first run. */
  open(name: string, plan: LoadPlan): Promise<void>;
  /** @throws when an answer has another status than the plan expects */
  run(name: string, ms: number): Promise<LoadResult>;
  close(name: string): Promise<void>;
}

const ENTRY = fileURLToPath(new URL('./main.js', import.meta.url));
const nothing = z.object({});

export async function startLoadGenerator(stage: Stage): Promise<LoadGenerator> {
  const generator = stage.start({ entry: ENTRY, environment: {} });
  await generator.ready;
  return {
    open: async (name, plan) => void (await generator.ask('open', { name, plan }, nothing)),
    run: (name, ms) => generator.ask('run', { name, ms }, loadResultSchema),
    close: async (name) => void (await generator.ask('close', name, nothing)),
  };
}
