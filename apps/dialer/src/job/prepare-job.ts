import { findOpenSlots, goOnDialling } from '@immolab/calls';
import { openDatabase, outlastOutages } from '@immolab/database';
import { createLogger, createMetricsRegistry, type Environment } from '@immolab/runtime';
import { AutoSubscribe, type JobContext } from '@livekit/agents';
import { RoomServiceClient, SipClient } from 'livekit-server-sdk';
import { silenceLiveKitLog } from '../agent/open-session.js';
import { openCarrier } from '../call-job/open-carrier.js';
import { DrainedError } from '../call-job/stop-reasons.js';
import { readLiveConfig } from '../configuration/live-config.js';
import { loadDialerConfig } from '../configuration/load-dialer-config.js';
import { dialerHolderOf, jobHolderOf } from '../live/job-holder.js';
import { readJobMetadata } from '../live/job-metadata.js';
import { loadModels } from '../models/load-models.js';
import { openPhoneLine } from '../phone-line/open-phone-line.js';
import { openSpeechStore } from '../speech/speech-store.js';
import { chooseTrunks } from '../trunks/choose-trunks.js';
import { openTrunkHealth } from '../trunks/trunk-health.js';
import { CopyingVad } from '../voice/copy-vad-frames.js';
import { releaseSubscriptionWait } from '../voice/release-subscription-wait.js';
import { sendNoStreams } from '../voice/send-no-streams.js';
import { BREAK_OFF_SIGNAL, endWithParent, outliveParent, outliveRoom } from './outlive-parent.js';
import { rehearseCall, rehearseHearing } from './rehearse-call.js';
import { voiceIdentityOf } from './voice-identity.js';

/** One call at a time: its turns are written one after the other. The lease has its own connection. */
const CONNECTIONS = 2;

/** A restart of the database, or a switch to its standby; the lead is not hung up on for it. */
const OUTAGE_MS = 45_000;

const NO_ROOM = 'none';

/** A process that can hold one call. */
export interface CallJob {
  /** Holds the call that the job names, if it is due and free; resolves when all is over. */
  run(ctx: JobContext): Promise<void>;
}

/** Loads what every call needs, before there is one. The environment is the dialer's. */
export async function prepareJob(env: Environment): Promise<CallJob> {
  const config = loadDialerConfig(env);
  const live = readLiveConfig(config);
  if (live === null) throw new Error('a call job needs the live configuration');
  endWithParent();
  // While the dialer that forked it is there.
  const holder = jobHolderOf(dialerHolderOf(process.ppid), process.pid);
  silenceLiveKitLog();
  const logger = createLogger({ service: 'dialer', level: config.logLevel });
  const pool = openDatabase({
    url: config.databaseUrl,
    poolSize: CONNECTIONS,
    applicationName: 'immolab-call-job',
    onConnectionLost: (error) => logger.warn('database.connection_lost', { error }),
  });
  const db = outlastOutages(pool, { forMs: OUTAGE_MS });
  const { url, apiKey, apiSecret } = live.livekit;
  const server = url.replace(/^ws/, 'http');
  const models = await loadModels(live);
  const vad = new CopyingVad({ model: 'silero' });
  const speechStore = openSpeechStore({
    folder: config.speechStoreFolder,
    maxBytes: config.speechStoreMegabytes * 1_000_000,
  });
  const shared = {
    sip: new SipClient(server, apiKey, apiSecret, { failover: false }),
    rooms: new RoomServiceClient(server, apiKey, apiSecret),
    models,
    vad,
    speechStore,
    voiceIdentity: voiceIdentityOf(live.models),
    trunksFor: (number: string, fromNumber: string | null) =>
      chooseTrunks(live.trunks, number, fromNumber),
    trunkHealth: openTrunkHealth(db, (error) => logger.warn('trunks.not_reported', { error })),
    turnDetection: config.turnDetection,
    ringTimeoutMs: config.ringTimeoutMs,
    transferRingMs: config.transferRingTimeoutMs,
    maxDurationMs: config.maxCallDurationMs,
  };

  await rehearseHearing(vad);
  await rehearseCall();
  // Its client is made when something is first asked for; that LiveKit is away matters later.
  await shared.rooms.listRooms([NO_ROOM]).catch(() => undefined);
  // Now, while nobody waits: the first seconds of a call would meet it otherwise.
  globalThis.gc?.();

  return {
    async run(ctx) {
      const job = readJobMetadata(ctx.job.metadata);
      const roomName = ctx.job.room?.name;
      if (job === null || roomName === undefined) return ctx.shutdown('no call');
      const { callId, joinFirst } = job;
      outliveParent();
      outliveRoom(ctx.room);
      releaseSubscriptionWait(ctx.room);
      sendNoStreams();
      const carrier = openCarrier({
        db,
        // The dialer that watches over this process tells the scorer; a sweep does when it is dead.
        ring: async () => true,
        openLine: (call) =>
          openPhoneLine(call, {
            ...shared,
            room: ctx.room,
            roomName,
            joinFirst,
            join: () => ctx.connect(undefined, AutoSubscribe.AUDIO_ONLY),
            mayGoOn: (fromNumber) => goOnDialling(db, call, { fromNumber }),
            findSlots: () => findOpenSlots(db, callId),
          }),
        logger,
        registry: createMetricsRegistry('call-job'),
        maxDurationMs: config.maxCallDurationMs,
        draining: new AbortController().signal,
        test: false,
        createModel: models.createModel,
        holder,
        patienceMs: OUTAGE_MS,
      });
      process.on(BREAK_OFF_SIGNAL, () => carrier.activeCalls.abortAll(new DrainedError()));
      try {
        await carrier.runCall(callId);
        await carrier.activeCalls.whenIdle();
      } catch (error) {
        logger.error('call.job_failed', { callId, error });
      } finally {
        carrier.close();
        await db.close();
        ctx.shutdown('over');
      }
    },
  };
}
