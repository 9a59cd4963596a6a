import { createLogger } from '@immolab/runtime';
import { findFreePort } from '@immolab/testkit';
import { expect, it } from 'vitest';
import { readLiveConfig } from '../configuration/live-config.js';
import { loadDialerConfig } from '../configuration/load-dialer-config.js';
import { LIVE_ENVIRONMENT, STORES } from '../configuration/testing/live-environment.js';
import { startProviderStandIn } from '../doctor/testing/start-provider-stand-in.js';
import { reportLivekit } from './report-livekit.js';

const SECRET = 'secret-canary-of-livekit-that-nobody-may-read';

/** What the log has of a LiveKit at this address. */
async function logOf(url: string): Promise<string> {
  const lines: string[] = [];
  const logger = createLogger({
    service: 'dialer',
    level: 'debug',
    destination: { write: (line) => void lines.push(line) },
  });
  const environment = { ...STORES, ...LIVE_ENVIRONMENT, LIVEKIT_API_SECRET: SECRET };
  const live = readLiveConfig(loadDialerConfig({ ...environment, LIVEKIT_URL: url }));
  if (live === null) throw new Error('not live');
  await reportLivekit(live, logger);
  return lines.join('');
}

it('a LiveKit that refuses the key is named at start, with the settings that hold it', async () => {
  const { url } = await startProviderStandIn(401);
  const log = await logOf(url.replace(/^http/, 'ws'));
  expect(log).toContain('"livekit.refused"');
  expect(log).toContain('refuses LIVEKIT_API_KEY with LIVEKIT_API_SECRET');
  expect(log).not.toContain(SECRET);
});

it('a LiveKit that is away is named at start, with the setting of its address', async () => {
  const log = await logOf(`ws://127.0.0.1:${await findFreePort()}`);
  expect(log).toContain('"livekit.refused"');
  expect(log).toContain('LIVEKIT_URL');
});
