import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createKey, createKeyring, generateEncryptionKey } from '@immolab/accounts';
import {
  type Behaviour,
  type LiveKitServer,
  type PhoneCall,
  type SipStandin,
  type SpeechServer,
  startLiveKitServer,
  startSipStandin,
  startSpeechServer,
} from '@immolab/call-testkit';
import { type CallResult, ROOM_NAME_PREFIX } from '@immolab/contracts';
import { createTestDatabase, type Database, openDatabase } from '@immolab/database';
import { startProxy, type TcpProxy } from '@immolab/testkit';
import { RoomServiceClient, SipClient } from 'livekit-server-sdk';
import { postLead } from '../faults/post-lead.js';
import { type ServiceFleet, startServiceFleet } from '../faults/service-fleet.js';
import { inheritedEnvironment, sharedSettings } from '../sandbox/service-environment.js';
import type { ServiceName } from '../sandbox/services.js';
import { type EventReceiver, startEventReceiver } from './event-receiver.js';

export interface PhoneWorldOptions {
  /** Administrator's address of a PostgreSQL. */
  readonly postgresUrl: string;
  /** The path of `livekit-server`. */
  readonly liveKitServer: string;
  readonly services?: readonly ServiceName[];
  /** Settings of the services that differ from the usual ones of these tests. */
  readonly environment?: Readonly<Record<string, string>>;
  /** When numbers may be called; at any time, if not said. */
  readonly callingHours?: object;
  /** A Redis for the queue, which is on the PostgreSQL otherwise. */
  readonly redisUrl?: string;
  /** Nobody takes the stores away: the services reach them without this process in between, which takes its time. */
  readonly storesStay?: boolean;
  /** Words a minute of the agent; as people speak, if not said. */
  readonly agentSpeed?: number;
  /** Folder for recordings of the calls. */
  readonly recordings?: string;
}

/** Everything that a call to a real telephone needs, with stand-ins for what needs an account. */
export interface PhoneWorld {
  readonly db: Database;
  readonly liveKit: LiveKitServer;
  readonly sip: SipStandin;
  readonly speech: SpeechServer;
  readonly fleet: ServiceFleet;
  /** The stores, as the services reach them: a test can take them away. */
  readonly stores: { readonly database: TcpProxy; readonly queue: TcpProxy };
  readonly rooms: RoomServiceClient;
  /** The environment of a dialer that makes live calls here, without its stores. */
  readonly settings: Readonly<Record<string, string>>;
  readonly receiver: EventReceiver;
  /** Posts a lead to the API, to a telephone that behaves so. @returns the call's id */
  post(body: LeadBody, behaviour: Behaviour): Promise<PostedCall>;
  /** What the API tells of a call. */
  read(callId: string): Promise<CallResult>;
  /** Resolves when no room of the call is left. */
  untilRoomGone(callId: string): Promise<void>;
  /** The process that holds a call. @throws when none does */
  jobOf(callId: string): Promise<number>;
  /** What the services have logged. */
  log(): Promise<string>;
  stop(): Promise<void>;
}

export interface PostedCall {
  readonly callId: string;
  readonly phone: string;
  /** The telephone, once it is called. */
  invited(): Promise<PhoneCall>;
  /** The result, once the webhook event has come. */
  ended(): Promise<CallResult>;
}

/** A trigger's body. */
export interface LeadBody extends Readonly<Record<string, unknown>> {
  readonly external_ref: string;
  readonly lead: Readonly<Record<string, string>> & { readonly phone: string };
}

const POLL_MS = 50;

const CALLER_NUMBER = '+41445550100';

const AT_ANY_TIME = { CH: { hours: { 'mon-sun': '00:00-24:00' }, holidays: 'none' } };

const SERVICES: readonly ServiceName[] = ['gateway', 'dialer', 'scorer', 'dispatcher'];

export async function openPhoneWorld(options: PhoneWorldOptions): Promise<PhoneWorld> {
  const [server, speech, database] = await Promise.all([
    startLiveKitServer({ program: options.liveKitServer }),
    startSpeechServer(options.agentSpeed === undefined ? {} : { agentSpeed: options.agentSpeed }),
    createTestDatabase(options.postgresUrl),
  ]);
  const { apiKey, apiSecret } = server;
  const sip = await startSipStandin({
    target: server.httpUrl,
    apiKey,
    apiSecret,
    speech,
    ...(options.recordings !== undefined && { recordings: options.recordings }),
  });
  const trunks = new SipClient(sip.httpUrl, apiKey, apiSecret);
  const trunk = await trunks.createSipOutboundTrunk('test', '127.0.0.1:5060', [CALLER_NUMBER]);
  const db = openDatabase({ url: database.url, onConnectionLost: () => undefined });
  const stores = {
    database: await startProxy(database.url),
    queue: await startProxy(options.redisUrl ?? database.url),
  };
  const encryptionKeys = generateEncryptionKey('test');
  const keyring = createKeyring(encryptionKeys);
  const key = await createKey({ db, keyring }, { test: false, ratePerMinute: 1_000_000 });
  const receiver = await startEventReceiver();
  const folder = await mkdtemp(join(tmpdir(), 'immolab-spoken-'));
  const logFile = join(folder, 'services.log');
  const hoursFile = join(folder, 'calling-hours.json');
  await writeFile(hoursFile, JSON.stringify(options.callingHours ?? AT_ANY_TIME));
  const settings = {
    LIVEKIT_URL: sip.url,
    LIVEKIT_API_KEY: apiKey,
    LIVEKIT_API_SECRET: apiSecret,
    SIP_TRUNKS: JSON.stringify([{ id: trunk.sipTrunkId, numbers: [CALLER_NUMBER] }]),
    STT_MODELS: 'compatible:stand-in',
    TTS_MODELS: 'compatible:stand-in',
    TTS_VOICES: 'compatible.de=de,compatible.en=en,compatible.fr=fr,compatible.nl=nl',
    COMPATIBLE_STT_BASE_URL: speech.openaiUrl,
    COMPATIBLE_TTS_BASE_URL: speech.openaiUrl,
    // Asked only where `STT_MODELS` names it.
    DEEPGRAM_API_KEY: 'stand-in',
    DEEPGRAM_BASE_URL: speech.deepgramUrl.replace(/^ws/, 'http'),
    // Asked only where `LLM_MODELS` names it.
    COMPATIBLE_LLM_BASE_URL: speech.openaiUrl,
    // A synthetic voice does not tell by its melody that it has finished.
    TURN_DETECTION: 'vad',
    LIVE_CALL_CONCURRENCY: '3',
    SPEECH_STORE_FOLDER: join(folder, 'speech'),
    CALLING_HOURS_FILE: hoursFile,
    ...options.environment,
  };
  const fleet = await startServiceFleet({
    services: options.services ?? SERVICES,
    logFile,
    environment: {
      ...inheritedEnvironment(),
      ...sharedSettings({
        databaseUrl: options.storesStay ? database.url : stores.database.url,
        queueUrl: options.storesStay ? (options.redisUrl ?? database.url) : stores.queue.url,
        secrets: { encryptionKeys, phoneHashSecret: randomBytes(32).toString('base64url') },
      }),
      QUEUE_PREFIX: `spoken-${key.summary.id.slice(0, 8)}`,
      PUBLIC_BASE_URL: 'https://immolab.example',
      LIVE_LINE: 'sip',
      ...settings,
    },
  });
  const [apiUrl = ''] = fleet.apiUrls;
  const read = async (callId: string): Promise<CallResult> => {
    const answer = await fetch(`${apiUrl}/api/v1/calls/${callId}`, {
      headers: { 'x-api-key': key.apiKey },
    });
    if (!answer.ok) throw new Error(`the API answers ${answer.status}`);
    return answer.json() as Promise<CallResult>;
  };

  const rooms = new RoomServiceClient(server.httpUrl, apiKey, apiSecret);
  await fleet.untilReady();
  return {
    db,
    liveKit: server,
    sip,
    speech,
    fleet,
    stores,
    rooms,
    settings,
    receiver,
    async post(body, behaviour) {
      const { phone } = body.lead;
      sip.plugIn(phone, behaviour);
      const callId = await postLead({
        apiUrls: fleet.apiUrls,
        apiKey: key.apiKey,
        body: { ...body, callback_webhook: receiver.url },
      });
      return {
        callId,
        phone,
        invited: () => sip.whenInvited(phone),
        async ended() {
          await receiver.eventOf(callId);
          return read(callId);
        },
      };
    },
    read,
    async untilRoomGone(callId) {
      const name = `${ROOM_NAME_PREFIX}${callId}`;
      while ((await rooms.listRooms([name])).length > 0) await pause(POLL_MS);
    },
    async jobOf(callId) {
      const { leaseHolder } = await db.prisma.call.findUniqueOrThrow({
        where: { id: callId },
        select: { leaseHolder: true },
      });
      const [, pid] = /:(\d+)$/.exec(leaseHolder ?? '') ?? [];
      if (pid === undefined) throw new Error('no process holds the call');
      return Number(pid);
    },
    log: () => readFile(logFile, 'utf8'),
    async stop() {
      await fleet.stop();
      await Promise.all([stores.database.close(), stores.queue.close()]);
      await sip.stop();
      await speech.stop();
      await server.stop();
      await receiver.stop();
      await db.close();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
