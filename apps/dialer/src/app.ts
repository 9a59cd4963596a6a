import { type Database, openDatabase } from '@immolab/database';
import { openQueues, type Queues, startSweeps } from '@immolab/queue';
import {
  createMetricsRegistry,
  type Lifecycle,
  type Logger,
  type Registry,
  startOperationsServer,
} from '@immolab/runtime';
import { drainCalls } from './call-job/drain-calls.js';
import { openCarrier } from './call-job/open-carrier.js';
import { type DueCalls, takeDueCalls } from './call-job/take-due-calls.js';
import type { CallingHours } from './calling-hours/calling-hours.js';
import { readLiveConfig } from './configuration/live-config.js';
import type { DialerConfig } from './configuration/settings.js';
import { chooseLine } from './lines/choose-line.js';
import { dialerHolderOf } from './live/job-holder.js';
import { reportLivekit } from './live/report-livekit.js';
import { type LiveService, startLive } from './live/start-live.js';
import { reportProviders } from './models/report-providers.js';
import { PROMPT_VERSION } from './prompt/build-prompt.js';
import { defineSweeps } from './sweeps/define-sweeps.js';
import { createJobReporter } from './telemetry/report-job.js';
import { reportWaitingCalls } from './telemetry/waiting-calls.js';

// What `npm run talk` holds a call with in a process of its own, and `npm run call` starts a dialer with.
export { openTextSession } from './agent/open-text-session.js';
export { type Carrier, type CarrierOptions, openCarrier } from './call-job/open-carrier.js';
export type { CallObserver } from './call-job/open-conversation.js';
export { findLiveLacks, pickDialerSettings } from './configuration/inspect-live.js';
export { describeFindings, hasFailed } from './doctor/describe-findings.js';
export { runDoctor } from './doctor/run-doctor.js';
export type { Line, LineEvent, OpenLine } from './lines/line.js';

/** A transfer of the sandbox is accepted after one second. */
const SIMULATED_TRANSFER_MS = 1_000;

/** Said at start by a dialer without a live configuration. */
const SANDBOX_ONLY = 'sandbox only: LIVEKIT_URL, SIP_TRUNKS, STT_MODELS and TTS_MODELS are not set';

export interface DialerDependencies {
  readonly config: DialerConfig;
  readonly logger: Logger;
  readonly lifecycle: Pick<Lifecycle, 'onClose' | 'draining'>;
  /** A Redis that may evict jobs is refused. */
  readonly production: boolean;
}

/** Opens what the dialer needs and takes calls; everything opened is closed by the lifecycle. */
export async function startDialer(
  dependencies: DialerDependencies,
): Promise<{ readonly operationsPort: number }> {
  const { config, logger, lifecycle } = dependencies;
  const { draining, onClose } = lifecycle;
  const callingHours = await openCallingHours(dependencies);
  const registry = createMetricsRegistry('dialer');
  const { db, queues } = await openStores(dependencies, registry);
  // Before the calls, so that whoever asks while they drain is answered.
  const operations = await startOperationsServer({
    host: config.operationsHost,
    port: config.operationsPort,
    checks: { database: () => db.ping(), queue: () => queues.ping() },
    registry,
    draining,
  });
  onClose('operations', () => operations.close());
  const { live, dueCalls } = await takeCalls(dependencies, { db, queues, registry });
  reportWaitingCalls(registry, db);
  const defined = defineSweeps({
    db,
    lookForDueCalls: dueCalls.look,
    ringMany: queues.ringMany,
    logger,
    callingHours,
  });
  const sweeps = startSweeps([...defined, ...(live?.sweeps ?? [])], {
    onError: (error, sweep) => logger.error('sweep.failed', { sweep, error }),
  });
  onClose('sweeps', () => sweeps.close());
  return { operationsPort: operations.port };
}

/** Null without a live configuration: the table of all holidays need not be loaded then. */
async function openCallingHours({
  config,
  logger,
}: DialerDependencies): Promise<CallingHours | null> {
  const live = readLiveConfig(config);
  if (live === null) {
    logger.info('live.not_configured', { reason: SANDBOX_ONLY });
    return null;
  }
  logger.info('live.configured', { version: `prompt ${PROMPT_VERSION}` });
  // Calls may begin meanwhile: a provider that refuses its key may have stand-ins.
  void reportProviders(live, logger);
  void reportLivekit(live, logger);
  const { loadCallingHours } = await import('./calling-hours/load-calling-hours.js');
  return loadCallingHours(config.callingHoursFile);
}

async function openStores(
  { config, logger, lifecycle, production }: DialerDependencies,
  registry: Registry,
): Promise<{ readonly db: Database; readonly queues: Queues }> {
  const db = openDatabase({
    url: config.databaseUrl,
    poolSize: config.databasePoolSize,
    applicationName: 'immolab-dialer',
    onConnectionLost: (error) => logger.warn('database.connection_lost', { error }),
  });
  lifecycle.onClose('database', () => db.close());
  const queues = await openQueues({
    url: config.queueUrl,
    prefix: config.queuePrefix,
    production,
    onError: (error) => logger.warn('queue.failed', { error }),
    onJob: createJobReporter(logger, registry),
  });
  lifecycle.onClose('queues', () => queues.close());
  return { db, queues };
}

interface Opened {
  readonly db: Database;
  readonly queues: Queues;
  readonly registry: Registry;
}

interface Taking {
  readonly dueCalls: DueCalls;
  /** Null without a live configuration. */
  readonly live: LiveService | null;
}

async function takeCalls(
  { config, logger, lifecycle }: DialerDependencies,
  { db, queues, registry }: Opened,
): Promise<Taking> {
  const { draining, onClose } = lifecycle;
  const holder = dialerHolderOf(process.pid);
  const carrier = openCarrier({
    db,
    ring: queues.ring,
    openLine: chooseLine({
      ringMs: config.simulatedRingMs,
      replyMs: config.simulatedReplyMs,
      transferMs: SIMULATED_TRANSFER_MS,
    }),
    test: true,
    holder,
    logger,
    registry,
    maxDurationMs: config.maxCallDurationMs,
    draining,
  });
  const { activeCalls, metrics } = carrier;
  onClose('leases', carrier.close);
  const liveConfig = readLiveConfig(config);
  const live =
    liveConfig === null
      ? null
      : await startLive({ config, liveConfig, db, queues, metrics, registry, logger, holder });
  const dueCalls = await takeDueCalls({
    carrier,
    queues,
    logger,
    concurrency: config.callConcurrency,
    onBell: () => live?.desk.wake(),
  });
  const deadlineMs = config.drainDeadlineMs;
  onClose('calls', async () => {
    await Promise.all([
      drainCalls({ worker: dueCalls.worker, activeCalls, logger, deadlineMs }),
      live?.drain(deadlineMs),
    ]);
  });
  return { live, dueCalls };
}
