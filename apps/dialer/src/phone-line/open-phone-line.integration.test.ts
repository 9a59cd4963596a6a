import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Room } from '@livekit/rtc-node';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { silenceLiveKitLog } from '../agent/open-session.js';
import { LineLostError } from '../call-job/stop-reasons.js';
import { readLiveConfig } from '../configuration/live-config.js';
import { loadDialerConfig } from '../configuration/load-dialer-config.js';
import { LIVE_ENVIRONMENT, STORES } from '../configuration/testing/live-environment.js';
import type { Line } from '../lines/line.js';
import { loadModels } from '../models/load-models.js';
import { openSpeechStore } from '../speech/speech-store.js';
import { openTestDesk } from '../testing/open-test-desk.js';
import { startTwirpStandIn, type TwirpStandIn } from '../testing/start-twirp-stand-in.js';
import { openTrunkHealth } from '../trunks/trunk-health.js';
import { CopyingVad } from '../voice/copy-vad-frames.js';
import { openPhoneLine } from './open-phone-line.js';
import type { PhoneLineDependencies } from './phone-line-dependencies.js';

beforeAll(silenceLiveKitLog);

/** A synthesiser whose every sentence is a tenth of a second of silence. */
async function startQuietSpeech(): Promise<Record<string, string>> {
  const server = createServer((_request, response) => response.end(Buffer.alloc(4_800)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no TCP port was given');
  return {
    TTS_MODELS: 'compatible:quiet',
    TTS_VOICES: 'compatible=quiet',
    COMPATIBLE_TTS_BASE_URL: `http://127.0.0.1:${address.port}/v1`,
  };
}

type Changes = Pick<PhoneLineDependencies, 'join' | 'joinFirst'>;

/** A line to a telephone that rings until its room is deleted, unless told otherwise. */
async function openLine(livekit: TwirpStandIn, changes: Changes): Promise<Line> {
  const { db, dialled } = await openTestDesk();
  const speech = await startQuietSpeech();
  const live = readLiveConfig(loadDialerConfig({ ...STORES, ...LIVE_ENVIRONMENT, ...speech }));
  if (live === null) throw new Error('not live');
  const folder = await mkdtemp(join(tmpdir(), 'immolab-line-'));
  // A line that is given up may be about to keep what it has just prepared.
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  const line = openPhoneLine(await dialled(), {
    room: new Room(),
    roomName: 'room',
    sip: livekit.sip,
    rooms: livekit.rooms,
    trunksFor: () => [{ trunkId: 'ST_main', fromNumber: null }],
    trunkHealth: openTrunkHealth(db, () => undefined),
    mayGoOn: async () => true,
    models: await loadModels(live),
    vad: new CopyingVad({ model: 'silero' }),
    speechStore: openSpeechStore({ folder, maxBytes: 1_000_000 }),
    voiceIdentity: () => 'voice',
    turnDetection: 'vad',
    ringTimeoutMs: 20_000,
    maxDurationMs: 600_000,
    transferRingMs: 1_000,
    findSlots: async () => [],
    ...changes,
  });
  onTestFinished(() => line.hangUp());
  return line;
}

const untilAborted = new AbortController().signal;
const barred = (): Promise<void> => Promise.reject(new Error('no media'));

describe('an agent who does not get into the room', () => {
  it('ends the ringing of a telephone that it did not join before', async () => {
    const livekit = await startTwirpStandIn({ dial: () => ({ kind: 'hangs' }) });
    const line = await openLine(livekit, { join: barred, joinFirst: false });
    await expect(line.dial(untilAborted)).rejects.toBeInstanceOf(LineLostError);
    expect(livekit.dials).toHaveLength(1);
    expect(livekit.deletions).toContain('room');
  });

  it('ends a call that was answered before it was noticed', async () => {
    const livekit = await startTwirpStandIn({});
    const line = await openLine(livekit, { join: barred, joinFirst: false });
    await expect(line.dial(untilAborted)).rejects.toBeInstanceOf(LineLostError);
  });

  it('has nobody rung where it joins first', async () => {
    const livekit = await startTwirpStandIn({});
    const line = await openLine(livekit, { join: barred, joinFirst: true });
    await expect(line.prepare(untilAborted)).rejects.toBeInstanceOf(LineLostError);
    expect(livekit.dials).toEqual([]);
  });
});

describe('an agent who is on the way into the room when the call is over', () => {
  it('is waited for before the room is deleted for good', async () => {
    const livekit = await startTwirpStandIn({});
    let arrive = (): void => undefined;
    const line = await openLine(livekit, {
      joinFirst: true,
      join: () => new Promise((resolve) => (arrive = resolve)),
    });
    const prepared = line.prepare(untilAborted);
    const hungUp = line.hangUp();
    // By the time that these two are deleted, one after the other, this one would be.
    for (const room of ['another', 'a third']) await livekit.rooms.deleteRoom(room);
    expect(livekit.deletions).toEqual(['another', 'a third']);
    arrive();
    await Promise.all([hungUp, prepared]);
    expect(livekit.deletions).toEqual(['another', 'a third', 'room']);
  });
});
