import { cpus } from 'node:os';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AgentServer, ServerOptions } from '@livekit/agents';
import type { LiveConfig } from '../configuration/live-config.js';
import { drainServer } from './drain-server.js';
import { JOB_ENVIRONMENT, jobArguments } from './job-arguments.js';
import { readJobMetadata } from './job-metadata.js';
import { LONGEST_WAIT_MS } from './may-start.js';
import { createRecentSet } from './recent-set.js';
import { openStartGate } from './start-gate.js';

/** A process has its models loaded in one to three seconds; on a busy machine it takes its time. */
const START_TIMEOUT_MS = LONGEST_WAIT_MS + 30_000;

/** What is written when a session ends is in the database before; nothing is waited for. */
const SESSION_END_MS = 5_000;

/** A job that has been told to end breaks off its call, which takes the database a moment. */
const SHUTDOWN_MS = 10_000;

/** LiveKit being away is no reason to give up. */
const RECONNECTS = 1_000_000;

/** Longer than the desk waits for a job to claim its call. */
const REMEMBER_MS = 60_000;

/** By then the desk has given up a call that no process has taken. */
const GIVEN_UP_MS = 20_000;

export interface JobPoolOptions {
  readonly livekit: LiveConfig['livekit'];
  /** Names this dialer to LiveKit: its jobs go to no other. */
  readonly agentName: string;
  /** Calls at most at a time. */
  readonly capacity: number;
  readonly onError: (error: unknown) => void;
  /** Told when LiveKit knows this dialer, and each time that it does so again. */
  readonly onConnected: () => void;
}

/** The processes in which calls are held, one a call, and some in reserve. */
export interface JobPool {
  /** Calls whose process is alive. */
  readonly callIds: ReadonlySet<string>;
  /** Whether LiveKit has brought the job of a call here, whose process may still have to start. */
  wasBrought(callId: string): boolean;
  /** Whether LiveKit has ever known this dialer: until then it brings no job. */
  readonly isConnected: boolean;
  /** Resolves when no call is left, or after so many milliseconds; takes no further one. */
  drain(ms: number): Promise<void>;
  /** Ends every process; a call that is still held is broken off. */
  close(): Promise<void>;
}

// The same in the sources, where a development run takes it from.
const EXTENSION = extname(import.meta.url);
const JOB_FILE = fileURLToPath(new URL(`../call-job${EXTENSION}`, import.meta.url));

/** As many as may well start together, without keeping a process for every call there could be. */
function idleProcesses(capacity: number): number {
  return Math.max(1, Math.min(capacity, 2 * cpus().length));
}

export async function startJobPool(options: JobPoolOptions): Promise<JobPool> {
  const { livekit, agentName, capacity, onError, onConnected } = options;
  let isConnected = false;
  let broughtAt: number | null = null;
  /** Brought, and not yet in a process. */
  const waiting = new Set<string>();
  const callsInProcesses = (): ReadonlySet<string> =>
    new Set(server.activeJobs.flatMap(({ job }) => readJobMetadata(job.metadata)?.callId ?? []));
  const gate = await openStartGate(() => {
    const held = callsInProcesses();
    for (const callId of held) waiting.delete(callId);
    const sinceCallMs = broughtAt === null ? null : performance.now() - broughtAt;
    return { sinceCallMs, calls: held.size + waiting.size, capacity };
  });
  // The library forks without a say in it, and a fork inherits these.
  process.execArgv = jobArguments(process.execArgv, gate.port, process.versions.node);
  for (const [name, value] of Object.entries(JOB_ENVIRONMENT)) process.env[name] ??= value;
  const brought = createRecentSet(REMEMBER_MS);
  const settings = new ServerOptions({
    agent: JOB_FILE,
    agentName,
    production: true,
    wsURL: livekit.url,
    apiKey: livekit.apiKey,
    apiSecret: livekit.apiSecret,
    host: '127.0.0.1',
    numIdleProcesses: idleProcesses(capacity),
    // The desk counts; LiveKit, which hears of the load now and then, would lose what it dispatches
    // in the moment after a call has ended.
    loadFunc: async () => 0,
    async requestFunc(request) {
      const callId = readJobMetadata(request.job.metadata)?.callId;
      if (callId !== undefined) {
        brought.add(callId);
        waiting.add(callId);
        setTimeout(() => waiting.delete(callId), GIVEN_UP_MS).unref();
        broughtAt = performance.now();
      }
      await request.accept();
    },
    initializeProcessTimeout: START_TIMEOUT_MS,
    sessionEndTimeout: SESSION_END_MS,
    shutdownProcessTimeout: SHUTDOWN_MS,
    maxRetry: RECONNECTS,
  });
  // It listens for health checks of its own, which nobody asks for here, on any port that is free.
  // Where 0 is handed to it, the library takes it for unset.
  settings.port = 0;
  const server = new AgentServer(settings);
  server.event.on('worker_registered', () => {
    isConnected = true;
    onConnected();
  });
  const running = server.run().catch(onError);
  return {
    get callIds() {
      return callsInProcesses();
    },
    wasBrought: (callId) => brought.has(callId),
    get isConnected() {
      return isConnected;
    },
    // Calls that are still held when the time is up are broken off by `close`.
    drain: (ms) =>
      drainServer(
        { drain: (within) => server.drain(within), callCount: () => callsInProcesses().size },
        ms,
      ),
    async close() {
      await server.close();
      await running;
      gate.close();
    },
  };
}
