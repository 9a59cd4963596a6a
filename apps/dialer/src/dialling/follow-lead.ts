import { setTimeout as sleep } from 'node:timers/promises';
import { type ParticipantInfo, type RoomServiceClient, ServerError } from 'livekit-server-sdk';
import { LEAD_IDENTITY } from './clear-room.js';

const LOOK_EVERY_MS = 250;
/** LiveKit takes a lead out of the room at the ring time-out, and a busy one a little later. */
const CANCELLED_WITHIN_MS = 2_000;
/** A SIP service joins the room some 30 ms after it was asked; a busy one takes a second. */
const JOINS_WITHIN_MS = 2_000;

export interface FollowOptions {
  readonly rooms: Pick<RoomServiceClient, 'listParticipants'>;
  readonly room: string;
  /** How much longer it may ring. */
  readonly ringsForMs: number;
  readonly clock: () => number;
  readonly signal: AbortSignal;
}

/**
 * What became of a call whose answer was lost on the way to us: looks at the room until the lead
 * has picked up or is gone. Whoever is still there after the ring time-out has picked up, whatever
 * their attributes say: LiveKit's list may be older than what it tells of.
 *
 * @returns `absent`: never seen; `gone`: seen, and gone without an answer
 * @throws the reason when aborted
 */
export async function followLead(options: FollowOptions): Promise<'answered' | 'absent' | 'gone'> {
  const { ringsForMs, clock, signal } = options;
  const startedAt = clock();
  let seen = false;
  for (;;) {
    const status = await lookForLead(options);
    if (status === 'active') return 'answered';
    if (status === 'hangup' || (status === null && seen)) return 'gone';
    seen ||= status !== null && status !== 'unknown';
    const elapsedMs = clock() - startedAt;
    if (!seen && elapsedMs >= JOINS_WITHIN_MS) return 'absent';
    if (seen && elapsedMs >= ringsForMs + CANCELLED_WITHIN_MS) return 'answered';
    await sleep(LOOK_EVERY_MS, undefined, { signal });
  }
}

/** The lead's `sip.callStatus`; null without a lead, `unknown` when LiveKit cannot be asked. */
async function lookForLead({ rooms, room }: FollowOptions): Promise<string | null> {
  try {
    const present = await rooms.listParticipants(room);
    const lead = present.find(({ identity }: ParticipantInfo) => identity === LEAD_IDENTITY);
    return lead === undefined ? null : (lead.attributes['sip.callStatus'] ?? 'dialing');
  } catch (error) {
    if (error instanceof ServerError && error.code === 'not_found') return null;
    return 'unknown';
  }
}
