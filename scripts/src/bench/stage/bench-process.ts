import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readTail } from '@immolab/embedded-postgres/machine';
import { z } from 'zod';
import { answerSchema } from './answer-questions.js';

export const usageSchema = z.object({
  /** Processor time since it was started, of the process itself and the kernel for it. */
  cpuMs: z.number(),
  residentBytes: z.number(),
  heapBytes: z.number(),
});
export type ProcessUsage = z.infer<typeof usageSchema>;

const readySchema = z.object({ ready: z.literal(true), port: z.number().nullable() });

export interface BenchProcessOptions {
  /** Its program, an absolute path. */
  readonly entry: string;
  /** The whole environment of the process. */
  readonly environment: NodeJS.ProcessEnv;
  /** What it prints goes there. */
  readonly logFile: string;
  /** File descriptor of `logFile`. */
  readonly log: number;
  /** More options of node. */
  readonly nodeArguments?: readonly string[];
}

/** A process that the bench started and that answers it. */
export interface BenchProcess {
  /** Resolves with the port that it tells, once it tells that it is ready. */
  readonly ready: Promise<number | null>;
  /** @throws when the process ends, or answers something else than `schema` */
  ask<T>(kind: string, content: unknown, schema: z.ZodType<T>): Promise<T>;
  usage(): Promise<ProcessUsage>;
  stop(): Promise<void>;
}

const PROBE = new URL('./report-usage.js', import.meta.url).href;
const STOP_DEADLINE_MS = 5_000;

export function startBenchProcess(options: BenchProcessOptions): BenchProcess {
  const { entry, environment, log, logFile, nodeArguments = [] } = options;
  const child = fork(entry, [], {
    env: environment,
    execArgv: [...nodeArguments, '--import', PROBE],
    stdio: ['ignore', log, log, 'ipc'],
  });
  let asked = 0;
  const waiting = new Map<number, (content: unknown) => void>();
  child.on('message', (message) => {
    const answer = answerSchema.safeParse(message);
    if (!answer.success) return;
    waiting.get(answer.data.id)?.(answer.data.content);
    waiting.delete(answer.data.id);
  });
  const ended = new Promise<never>((_resolve, reject) => {
    child.once('exit', (code, signal) => {
      reject(new Error(`${entry} ended with ${signal ?? code}:\n${readTail(logFile)}`));
    });
  });
  // Told to whoever waits for an answer.
  ended.catch(() => undefined);

  const ask: BenchProcess['ask'] = async (kind, content, schema) => {
    asked += 1;
    const id = asked;
    const answered = new Promise<unknown>((resolve) => waiting.set(id, resolve));
    // That it has ended is told by `ended`.
    child.send({ id, kind, content }, () => undefined);
    return schema.parse(await Promise.race([answered, ended]));
  };
  return {
    ready: Promise.race([readyOf(child), ended]),
    ask,
    usage: () => ask('usage', null, usageSchema),
    stop: () => stop(child),
  };
}

function readyOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.on('message', (message) => {
      const ready = readySchema.safeParse(message);
      if (ready.success) resolve(ready.data.port);
    });
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_DEADLINE_MS);
  child.kill('SIGTERM');
  await once(child, 'exit');
  clearTimeout(timer);
}
