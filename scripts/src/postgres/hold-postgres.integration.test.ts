import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@immolab/database';
import { findPostmaster, stopServer } from '@immolab/embedded-postgres';
import { waitUntil } from '@immolab/embedded-postgres/machine';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type HeldPostgres, holdPostgres } from './hold-postgres.js';

let base = '';
let data = '';
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'immolab-test-'));
  // PostgreSQL's own user must reach it when the tests run as root.
  chmodSync(base, 0o755);
  data = join(base, 'postgres/data');
});
afterEach(async () => {
  await stopServer(data);
  rmSync(base, { recursive: true });
});

function hold(): Promise<HeldPostgres> {
  return holdPostgres({
    folder: join(base, 'postgres'),
    logFile: join(base, 'log'),
    say: () => undefined,
  });
}

function withoutPort(url: string): string {
  const parsed = new URL(url);
  parsed.port = '';
  return parsed.href;
}

async function answers(url: string): Promise<boolean> {
  const database = openDatabase({ url, poolSize: 1 });
  try {
    await database.ping();
    return true;
  } catch {
    return false;
  } finally {
    await database.close();
  }
}

describe('the embedded PostgreSQL', () => {
  it('is shared by those who hold it, and stops with the last one', async () => {
    const [first, second] = await Promise.all([hold(), hold()]);
    expect(first.url).toBe(second.url);
    await first.release();
    expect(await answers(second.url)).toBe(true);
    await second.release();
    expect(second.isRunning()).toBe(false);
  });

  it('keeps data, password and port between runs', async () => {
    const first = await hold();
    const create = { name: 'create', text: 'CREATE TABLE kept ()' };
    const database = openDatabase({ url: first.url, poolSize: 1 });
    await database.query(create, []);
    await database.close();
    await first.release();
    const second = await hold();
    expect(second.url).toBe(first.url);
    const again = openDatabase({ url: second.url, poolSize: 1 });
    await expect(again.query(create, [])).rejects.toThrow('already exists');
    await again.close();
    await second.release();
  });

  it('starts after it was killed, even when its process id belongs to somebody else', async () => {
    const first = await hold();
    process.kill(findPostmaster(data)?.pid ?? 0, 'SIGKILL');
    await waitUntil(() => !first.isRunning(), 5_000);
    // The test's own process in the place of the server, as after a restart of the machine.
    writeFileSync(join(data, 'postmaster.pid'), `${process.pid}\n${data}\n0\n5432\n\n\n\nready\n`);
    expect(first.isRunning()).toBe(false);
    const revived = await first.revive();
    // Somebody else may have taken the port of a server that was dead for a moment.
    expect(withoutPort(revived)).toBe(withoutPort(first.url));
    expect(await answers(revived)).toBe(true);
    await first.release();
  });

  it('stops when the only process that holds it is killed', async () => {
    const code = `
      import { holdPostgres } from '${new URL('./hold-postgres.ts', import.meta.url).href}';
      await holdPostgres({ folder: '${base}/postgres', logFile: '${base}/log', say: () => {} });
      console.log('held');
      setInterval(() => {}, 1_000);`;
    const child = spawn(
      process.execPath,
      ['--conditions=@immolab/source', '--import', 'tsx', '--input-type=module', '-e', code],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await once(child.stdout, 'data');
    expect(findPostmaster(data)).not.toBeNull();
    child.kill('SIGKILL');
    expect(await waitUntil(() => findPostmaster(data) === null, 5_000)).toBe(true);
  });
});
