import {
  answerAndConverse,
  type Behaviour,
  type PhoneCall,
  type Rule,
} from '@immolab/call-testkit';
import { expect } from 'vitest';
import { leadBody } from '../../phone-world/lead-body.js';
import { LEAD_SPEECH } from '../../phone-world/lead-rules.js';
import {
  openPhoneWorld,
  type PhoneWorld,
  type PostedCall,
} from '../../phone-world/open-phone-world.js';

/** Of `openPhoneWorld`'s services. */
export const DIALER = 1;

const { hello, identity, budget, stop } = LEAD_SPEECH.en;

/** A short call with an outcome of its own: the lead wants no call any more. */
export const OPT_OUT_RULES: readonly Rule[] = [identity, { heard: budget.heard, say: stop }];
export const OPTED_OUT = { status: 'completed', outcome: 'opted_out' } as const;

/** Where calls are held while something fails. */
export interface FaultyWorld {
  readonly world: PhoneWorld;
  /** Posts a lead who answers in English by these rules. */
  post(rules: readonly Rule[]): Promise<PostedCall>;
  /** However it ended: one telephone was rung once, one event told it, and nothing is left. */
  expectTidy(call: PostedCall): Promise<void>;
}

/** What the tests are given. */
interface Servers {
  readonly postgresUrl: string;
  readonly redisUrl: string | null;
  /** The program, to be started; null where it is missing. */
  readonly liveKitServer: string | null;
}

/** Needs `livekit-server` and espeak-ng. */
export async function openFaultyWorld({
  postgresUrl,
  redisUrl,
  liveKitServer,
}: Servers): Promise<FaultyWorld> {
  const world = await openPhoneWorld({
    postgresUrl,
    liveKitServer: liveKitServer ?? '',
    ...(redisUrl !== null && { redisUrl }),
    environment: { DRAIN_DEADLINE_MS: '20000' },
  });
  let number = 200;
  return {
    world,
    post(rules) {
      number += 1;
      const behaviour: Behaviour = answerAndConverse({ language: 'en', hello, rules });
      return world.post(leadBody({ language: 'en', number }), behaviour);
    },
    async expectTidy({ callId, phone }) {
      expect(world.sip.invitesTo(phone)).toHaveLength(1);
      expect(world.receiver.events.filter((event) => event.callId === callId)).toHaveLength(1);
      await world.untilRoomGone(callId);
    },
  };
}

/** The lead, and nobody else, has been found. */
export async function identified(phone: PhoneCall): Promise<void> {
  await phone.log.when('speech-ended', ({ text }) => text === "Yes, that's me.");
}
