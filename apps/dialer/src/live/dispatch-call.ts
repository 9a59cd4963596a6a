import { JobRestartPolicy } from '@livekit/protocol';
import type { AgentDispatchClient, RoomServiceClient } from 'livekit-server-sdk';
import { type JobMetadata, writeJobMetadata } from './job-metadata.js';
import { roomNameOf } from './room-name.js';

/** The lead, the agent, a colleague who listens, and one to spare. */
const MAX_PARTICIPANTS = 4;

/** A room that nobody enters is gone after this, whatever else fails; in seconds. */
const EMPTY_S = 60;
const DEPARTURE_S = 5;

export interface Dispatcher {
  readonly rooms: Pick<RoomServiceClient, 'createRoom'>;
  readonly dispatches: Pick<AgentDispatchClient, 'createDispatch'>;
  readonly agentName: string;
}

/**
 * Makes the room of a call and asks for the agent, once. Whether the call is held is for the job to
 * decide, which claims it first of all.
 *
 * @throws what LiveKit answers; the room may exist then
 */
export async function dispatchCall(
  { rooms, dispatches, agentName }: Dispatcher,
  job: JobMetadata,
): Promise<void> {
  const name = roomNameOf(job.callId);
  await rooms.createRoom({
    name,
    emptyTimeout: EMPTY_S,
    departureTimeout: DEPARTURE_S,
    maxParticipants: MAX_PARTICIPANTS,
  });
  await dispatches.createDispatch(name, agentName, {
    metadata: writeJobMetadata(job),
    // A call is dialled once: a job that died must not be started again.
    restartPolicy: JobRestartPolicy.JRP_NEVER,
  });
}
