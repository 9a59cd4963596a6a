import { answerAndConverse } from '@immolab/call-testkit';
import { LANGUAGES } from '@immolab/contracts';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { leadBody } from '../phone-world/lead-body.js';
import { bookingRules, LEAD_SPEECH } from '../phone-world/lead-rules.js';
import { openPhoneWorld, type PhoneWorld } from '../phone-world/open-phone-world.js';

const liveKitServer = inject('liveKitServer');

describe.skipIf(liveKitServer === null)(
  'a spoken call (does not run without livekit-server, or Go to build it, and espeak-ng)',
  () => {
    let world: PhoneWorld;

    beforeAll(async () => {
      world = await openPhoneWorld({
        postgresUrl: inject('postgresUrl'),
        liveKitServer: liveKitServer ?? '',
      });
    });
    afterAll(() => world.stop());

    it.concurrent.each(LANGUAGES)(
      'in %s runs from the greeting to a booked viewing',
      async (language) => {
        const { hello } = LEAD_SPEECH[language];
        const call = await world.post(
          leadBody({ language, number: 1 + LANGUAGES.indexOf(language) }),
          answerAndConverse({ language, hello, rules: bookingRules(language) }),
        );
        const phone = await call.invited();
        const { type } = await phone.whenEnded();
        const result = await call.ended();
        expect(type).toBe('hung-up');
        expect(result).toMatchObject({ status: 'completed', outcome: 'booked', language });
        expect(world.sip.invitesTo(call.phone)).toHaveLength(1);
      },
    );
  },
);
