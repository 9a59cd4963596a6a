import { answerAndConverse, refuseWith } from '@immolab/call-testkit';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { asked, bookingRules, LEAD_SPEECH } from '../phone-world/lead-rules.js';
import { openPhoneWorld, type PhoneWorld } from '../phone-world/open-phone-world.js';
import { runCommand } from './testing/run-command.js';

const liveKitServer = inject('liveKitServer');

/** The services are started for it. */
const TIMEOUT_MS = 180_000;

const PHONE = '+41793000200';
const BUSY_PHONE = '+41793000202';

describe.skipIf(liveKitServer === null)(
  'npm run call (does not run without livekit-server, or Go to build it, and espeak-ng)',
  () => {
    let world: PhoneWorld;

    beforeAll(async () => {
      world = await openPhoneWorld({
        postgresUrl: inject('postgresUrl'),
        liveKitServer: liveKitServer ?? '',
        services: [],
      });
    });
    afterAll(() => world.stop());

    it('tells why nobody was reached, and where the log is', { timeout: TIMEOUT_MS }, async () => {
      world.sip.plugIn(BUSY_PHONE, refuseWith(486));
      const { code, out, err } = await runCommand([BUSY_PHONE], world.settings);
      expect(out, err).toContain('status     failed, outcome busy');
      expect(out).toContain('ended      busy, answered by nobody, SIP 486');
      expect(err).toMatch(/The dialer's log is .*dialer\.log\./);
      expect(code).toBe(1);
      expect(world.sip.invitesTo(BUSY_PHONE)).toHaveLength(1);
    });

    it('starts its services, rings the telephone once and shows the talk up to the result', {
      timeout: TIMEOUT_MS,
    }, async () => {
      world.sip.plugIn(
        PHONE,
        answerAndConverse({
          language: 'de',
          hello: LEAD_SPEECH.de.hello,
          rules: [...bookingRules('de'), asked(/personen/i, 'Wir sind zu zweit.')],
        }),
      );
      const { code, out, err } = await runCommand([PHONE, '--lang', 'de'], world.settings);
      expect(code, `${out}\n${err}`).toBe(0);
      expect(out).toContain(`Ringing ${PHONE} from +41445550100…`);
      expect(out).toMatch(/ {2}Agent .*Sarah.*KI.*Hans Meier.* {3}\[rules\]\n/);
      expect(out).toMatch(/ {2}Lead {3}Ja, das bin ich\.\n/);
      // With how long the lead waited.
      expect(out).toMatch(/ {2}Agent .*Budget.* {3}\[rules, \d\.\d\d s\]\n/);
      expect(out).toMatch(/PASS +Haben Sie eine feste Anstellung\?/);
      expect(out).toContain('status     completed, outcome booked');
      expect(out).toMatch(/answered {3}\d+ turns by rules, 0 by a model/);
      expect(world.sip.invitesTo(PHONE)).toHaveLength(1);
      expect(await world.rooms.listRooms()).toEqual([]);
    });
  },
);
