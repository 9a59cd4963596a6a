import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandOf, findPort, waitUntil } from '@immolab/embedded-postgres/machine';
import { afterEach, describe, expect, it } from 'vitest';
import { SupervisedService } from './supervise-service.js';

const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const action of cleanUp.splice(0).reverse()) await action();
});

const HEALTHY = `
  import { createServer } from 'node:http';
  createServer((_request, answer) => answer.end('ok')).listen(Number(process.env.PORT), '127.0.0.1');
`;

/** Supervises a service of a few lines; its programs may be replaced between starts. */
async function supervise(program: string) {
  const folder = mkdtempSync(join(tmpdir(), 'immolab-test-'));
  cleanUp.push(() => rmSync(folder, { recursive: true }));
  const entry = join(folder, 'service.mjs');
  writeFileSync(entry, program);
  const port = await findPort(null);
  const said: string[] = [];
  const service = new SupervisedService(
    {
      name: 'scorer',
      entry,
      nodeArguments: ['--import', 'tsx'],
      prepare: async () => ({
        environment: { ...process.env, PORT: String(port) },
        url: `http://127.0.0.1:${port}`,
      }),
    },
    { logFile: join(folder, 'log'), say: (line) => said.push(line), onChange: () => undefined },
  );
  cleanUp.push(() => service.stop(0));
  return { service, said, folder };
}

function pidOf(service: SupervisedService): number {
  const running = service.running();
  if (running === null) throw new Error('nothing runs');
  return running.pid;
}

describe('a supervised service', () => {
  it('is started again at once when it dies, each time, and says so', async () => {
    const { service, said } = await supervise(HEALTHY);
    await service.ready;
    for (let death = 1; death <= 3; death += 1) {
      const pid = pidOf(service);
      process.kill(pid, 'SIGKILL');
      expect(await waitUntil(() => (service.running()?.pid ?? pid) !== pid, 1_000)).toBe(true);
      const isReady = () => said.filter((line) => line.includes('is ready again')).length === death;
      expect(await waitUntil(isReady, 10_000)).toBe(true);
      expect(said.join('\n')).toContain(
        `scorer (pid ${pid}) died (SIGKILL) and was started again as pid ${pidOf(service)}.`,
      );
    }
  }, 30_000);

  it('is given up with its last words when it never gets ready', async () => {
    const { service } = await supervise(`throw new Error('the moon is missing');`);
    await expect(service.ready).rejects.toThrow(/scorer does not start[\s\S]*the moon is missing/);
  });

  it('is killed with what it started when it does not drain in time', async () => {
    const { service, folder } = await supervise(`
      import { spawn } from 'node:child_process';
      import { writeFileSync } from 'node:fs';
      const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
      writeFileSync(new URL('./child', import.meta.url), String(child.pid));
      process.on('SIGTERM', () => {});
      ${HEALTHY}
    `);
    await service.ready;
    const pids = [pidOf(service), Number(readFileSync(join(folder, 'child'), 'utf8'))];
    await service.stop(100);
    const ended = () => pids.every((pid) => commandOf(pid) === null);
    expect(await waitUntil(ended, 2_000)).toBe(true);
  });
});
