import { startLiveKitServer } from '@immolab/call-testkit';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { describeFindings } from './describe-findings.js';
import { runDoctor } from './run-doctor.js';

const program = inject('liveKitServer');

describe.skipIf(program === null)(
  'the doctor at a real LiveKit server (does not run without livekit-server, or Go to build it)',
  () => {
    it('tells its version, and a secret that it does not take', async () => {
      const server = await startLiveKitServer({ program: program ?? '' });
      onTestFinished(() => server.stop());
      const { httpUrl, apiKey, apiSecret } = server;
      const environment = {
        LIVEKIT_URL: httpUrl.replace('http', 'ws'),
        LIVEKIT_API_KEY: apiKey,
        LIVEKIT_API_SECRET: apiSecret,
      };
      expect(describeFindings(await runDoctor(environment))).toMatch(
        /ok +LiveKit: takes the key; version \d+\.\d+\.\d+/,
      );
      const other = 'another secret of so many characters';
      const refused = await runDoctor({ ...environment, LIVEKIT_API_SECRET: other });
      expect(describeFindings(refused)).toContain('refuses LIVEKIT_API_KEY');
    });
  },
);
