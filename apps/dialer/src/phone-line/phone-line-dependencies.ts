import type { Language, OfferedSlot } from '@immolab/contracts';
import type { inference } from '@livekit/agents';
import type { Room } from '@livekit/rtc-node';
import type { RoomServiceClient, SipClient } from 'livekit-server-sdk';
import type { Models } from '../models/load-models.js';
import type { SpeechStore } from '../speech/speech-store.js';
import type { TrunkChoice } from '../trunks/trunk.js';
import type { TrunkHealth } from '../trunks/trunk-health.js';

/** What a call to a telephone is made with. */
export interface PhoneLineDependencies {
  /** The room of this call; not yet joined. */
  readonly room: Room;
  readonly roomName: string;
  /** Joins the room; resolves when the agent is in it. */
  readonly join: () => Promise<void>;
  /** Nobody is rung before the agent is in the room: whether it gets into one is not known. */
  readonly joinFirst: boolean;
  /** Made with `failover: false`. */
  readonly sip: SipClient;
  readonly rooms: RoomServiceClient;
  readonly trunksFor: (number: string, fromNumber: string | null) => readonly TrunkChoice[];
  readonly trunkHealth: TrunkHealth;
  /** Asked before it is dialled over a further trunk, whose caller id is written with it. */
  readonly mayGoOn: (fromNumber: string | null) => Promise<boolean>;
  readonly models: Models;
  readonly vad: inference.VAD;
  readonly speechStore: SpeechStore;
  /** Of the voice in a language: what kept speech depends on. */
  readonly voiceIdentity: (language: Language) => string;
  readonly turnDetection: 'model' | 'vad';
  readonly ringTimeoutMs: number;
  readonly maxDurationMs: number;
  readonly transferRingMs: number;
  /** The slots that are open now, for what is prepared to be said. */
  readonly findSlots: () => Promise<readonly OfferedSlot[]>;
}
