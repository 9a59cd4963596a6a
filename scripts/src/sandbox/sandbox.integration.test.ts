import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostmaster } from '@immolab/embedded-postgres';
import { commandOf, waitUntil } from '@immolab/embedded-postgres/machine';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readKept } from '../kept-json.js';
import { REPOSITORY } from '../repository.js';
import { type SandboxFile, sandboxFileSchema } from './sandbox-file.js';
import { SERVICE_NAMES } from './services.js';

const START_MS = 90_000;
/** What Ctrl-C may take. */
const END_MS = 4_000;
const PREFERRED_PORT = 8080;

const folder = mkdtempSync(join(tmpdir(), 'immolab-sandbox-'));
// PostgreSQL's own user must reach it when the tests run as root.
chmodSync(folder, 0o755);
const runs: ChildProcess[] = [];
let occupant: Server | null = null;

beforeAll(async () => {
  occupant = createServer();
  // Somebody has the preferred port: we, or whoever had it before us.
  occupant.once('error', () => undefined).listen(PREFERRED_PORT, '127.0.0.1');
});

afterAll(async () => {
  for (const run of runs) run.kill('SIGTERM');
  await waitUntil(() => runs.every(hasEnded), 2 * END_MS);
  occupant?.close();
  rmSync(folder, { recursive: true, force: true });
});

function start() {
  const run = spawn(process.execPath, [join(REPOSITORY, 'scripts/bootstrap.mjs'), 'start'], {
    env: { ...process.env, IMMOLAB_STATE_FOLDER: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  runs.push(run);
  const screen = { text: '' };
  run.stdout.on('data', (chunk) => {
    screen.text += chunk;
  });
  return { run, screen };
}

function hasEnded(run: ChildProcess): boolean {
  return run.exitCode !== null || run.signalCode !== null;
}

function readFile(): SandboxFile | null {
  return readKept(join(folder, 'sandbox.json'), sandboxFileSchema);
}

function requireFile(): SandboxFile {
  const file = readFile();
  if (file === null) throw new Error('there is no sandbox.json');
  return file;
}

async function isHealthy(url: string): Promise<boolean> {
  return fetch(`${url}/healthz`).then(
    (answer) => answer.ok,
    () => false,
  );
}

async function readUsage({ url, key }: SandboxFile): Promise<number> {
  return fetch(`${url}/api/v1/usage`, { headers: { 'x-api-key': key } }).then(
    (answer) => answer.status,
    () => 0,
  );
}

function everythingIsGone(file: SandboxFile): boolean {
  const services = file.services.every(({ pid }) => commandOf(pid) === null);
  return services && findPostmaster(join(folder, 'postgres/data')) === null && readFile() === null;
}

describe('npm start', () => {
  const first = start();

  it(
    'shows a complete call with its verified webhook, then how to go on',
    async () => {
      const { run, screen } = first;
      await waitUntil(() => screen.text.includes('Immolab is running') || hasEnded(run), START_MS);
      expect(screen.text).toContain(`Port ${PREFERRED_PORT} is taken`);
      expect(screen.text).toMatch(/Agent {2}.*\n {2}Lead {3}/);
      expect(screen.text).toContain('outcome booked');
      expect(screen.text).toContain('signature verified');
      expect(screen.text).toContain(`curl -X POST "${requireFile().url}/api/v1/calls/trigger"`);
    },
    START_MS,
  );

  it('tells in sandbox.json where everything is', async () => {
    const file = requireFile();
    expect(file.services.map(({ name }) => name).sort()).toEqual([...SERVICE_NAMES].sort());
    for (const { name, pid, url } of file.services) {
      expect(commandOf(pid)).toContain(`apps/${name}/`);
      expect(await isHealthy(url)).toBe(true);
    }
    expect((await fetch(file.docs)).status).toBe(200);
    expect(await readUsage(file)).toBe(200);
  });

  it.each(SERVICE_NAMES)(
    'starts %s again when it is killed, and keeps the file true',
    async (name) => {
      const pidOf = () => readFile()?.services.find((service) => service.name === name)?.pid;
      const killed = pidOf() ?? 0;
      process.kill(killed, 'SIGKILL');
      await waitUntil(() => (pidOf() ?? killed) !== killed, 5_000);
      expect(commandOf(pidOf() ?? 0)).toContain(`apps/${name}/`);
      const isTold = () => first.screen.text.includes(`${name} (pid ${killed}) died (SIGKILL)`);
      expect(await waitUntil(isTold, 5_000)).toBe(true);
      const { url = '' } = requireFile().services.find((service) => service.name === name) ?? {};
      expect(await waitUntil(() => isHealthy(url), 15_000)).toBe(true);
    },
  );

  it('starts PostgreSQL again when it is killed', async () => {
    const killed = findPostmaster(join(folder, 'postgres/data'));
    process.kill(killed?.pid ?? 0, 'SIGKILL');
    const isBack = async () => (await readUsage(requireFile())) === 200;
    await waitUntil(() => first.screen.text.includes('PostgreSQL runs again'), 15_000);
    expect(await waitUntil(isBack, 15_000)).toBe(true);
  });

  it('says where it runs when it is started twice', async () => {
    const { run, screen } = start();
    const [code] = await once(run, 'exit');
    expect(code).toBe(1);
    expect(screen.text).toContain(`already running in this checkout at ${requireFile().url}`);
  });

  it('ends on Ctrl-C within 4 s and leaves no process', async () => {
    const file = requireFile();
    first.run.kill('SIGINT');
    await waitUntil(() => hasEnded(first.run), END_MS);
    expect(first.run.exitCode).toBe(0);
    expect(everythingIsGone(file)).toBe(true);
  });

  it(
    'finds its key again the second time, and leaves no process when it is killed',
    async () => {
      const { run, screen } = start();
      await waitUntil(() => existsSync(join(folder, 'sandbox.json')) || hasEnded(run), START_MS);
      const file = requireFile();
      expect(screen.text).not.toContain('Made a sandbox key');
      run.kill('SIGKILL');
      expect(await waitUntil(() => everythingIsGone(file), END_MS)).toBe(true);
    },
    2 * START_MS,
  );
});
