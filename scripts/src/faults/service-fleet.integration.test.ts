import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { generateEncryptionKey } from '@immolab/accounts';
import { waitUntil } from '@immolab/embedded-postgres/machine';
import { openTestDatabase } from '@immolab/testkit';
import { expect, it, onTestFinished } from 'vitest';
import { REPOSITORY } from '../repository.js';
import { inheritedEnvironment, sharedSettings } from '../sandbox/service-environment.js';

const FLEET = join(REPOSITORY, 'scripts/dist/faults/service-fleet.js');

/** Starts a gateway, says where it is, and stays. */
const STARTER = `
  import { startServiceFleet } from ${JSON.stringify(FLEET)};
  const fleet = await startServiceFleet(JSON.parse(process.env.FLEET_OPTIONS));
  await fleet.untilReady();
  console.log(fleet.apiUrls[0]);
`;

it('a fleet ends with whoever started it, even when that was killed', async () => {
  const { url } = await openTestDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'immolab-fleet-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const environment = {
    ...inheritedEnvironment(),
    ...sharedSettings({
      databaseUrl: url,
      queueUrl: url,
      secrets: { encryptionKeys: generateEncryptionKey('test'), phoneHashSecret: 'x'.repeat(32) },
    }),
    PUBLIC_BASE_URL: 'https://immolab.example',
  };
  const options = { services: ['gateway'], environment, logFile: join(folder, 'log') };
  const starter = spawn(process.execPath, ['--input-type=module', '--eval', STARTER], {
    env: { ...process.env, FLEET_OPTIONS: JSON.stringify(options) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void starter.kill('SIGKILL'));
  const [apiUrl] = await once(createInterface(starter.stdout), 'line');
  const answers = () =>
    fetch(`${apiUrl}/healthz`).then(
      () => true,
      () => false,
    );
  expect(await answers()).toBe(true);
  starter.kill('SIGKILL');
  expect(await waitUntil(async () => !(await answers()), 10_000)).toBe(true);
});
