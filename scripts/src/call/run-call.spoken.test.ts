import { refuseWith } from '@immolab/call-testkit';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openPhoneWorld, type PhoneWorld } from '../phone-world/open-phone-world.js';
import { runCommand } from './testing/run-command.js';

const liveKitServer = inject('liveKitServer');

/** The services are started for it. */
const TIMEOUT_MS = 180_000;

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
  },
);
