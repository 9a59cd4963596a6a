import { AudioStream, type RemoteTrack, type Room, RoomEvent, TrackKind } from '@livekit/rtc-node';
import { BeepDetector } from '../answering/beep/beep-detector.js';
import { LEAD_IDENTITY } from '../dialling/clear-room.js';

const RATE = 8_000;

/** A tone lasts longer; each piece costs a message between the library and Node.js. */
const PIECE_MS = 40;

const PIECES = { sampleRate: RATE, numChannels: 1, frameSizeMs: PIECE_MS };

/** Listens for the tone of an answering machine, beside whoever listens for words. */
export interface BeepListener {
  readonly isHeard: boolean;
  onBeep(listener: () => void): void;
  stop(): void;
}

/** To be called when the call is answered. */
export function listenForBeep(room: Room): BeepListener {
  const detector = new BeepDetector(RATE);
  const listeners: (() => void)[] = [];
  let isHeard = false;
  let isStopped = false;

  const listen = async (track: RemoteTrack): Promise<void> => {
    for await (const { data } of new AudioStream(track, PIECES)) {
      if (isStopped) return;
      if (detector.feed(data) === null) continue;
      isHeard = true;
      for (const tell of listeners) tell();
    }
  };
  // What ends the stream with an error ends the call too.
  const begin = (track: RemoteTrack): void => void listen(track).catch(() => undefined);

  const track = findLeadTrack(room);
  if (track !== null) begin(track);
  else {
    room.once(RoomEvent.TrackSubscribed, (subscribed, _publication, { identity }) => {
      if (identity === LEAD_IDENTITY && !isStopped) begin(subscribed);
    });
  }
  return {
    get isHeard() {
      return isHeard;
    },
    onBeep: (listener) => void listeners.push(listener),
    stop() {
      isStopped = true;
    },
  };
}

function findLeadTrack(room: Room): RemoteTrack | null {
  const lead = room.remoteParticipants.get(LEAD_IDENTITY);
  for (const { track, kind } of lead?.trackPublications.values() ?? []) {
    if (kind === TrackKind.KIND_AUDIO && track !== undefined) return track;
  }
  return null;
}
