import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { identityOf, tryLock, withLock } from '../../bootstrap/process-lock.mjs';

let path = '';
beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'immolab-test-')), 'lock');
});
afterEach(() => rmSync(join(path, '..'), { recursive: true }));

const MODULE = new URL('../../bootstrap/process-lock.mjs', import.meta.url).href;

/** A process that runs a few lines with `tryLock` and `withLock` at hand. */
function run(lines: string) {
  const code = `import { tryLock, withLock } from '${MODULE}'; const path = '${path}'; ${lines}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  return { child, ended: once(child, 'close').then(() => output) };
}

describe('a lock between processes', () => {
  it('has one holder at a time, who is named to the others', () => {
    const lock = tryLock(path);
    expect(tryLock(path)).toEqual({ heldBy: process.pid });
    if ('release' in lock) lock.release();
    expect(tryLock(path)).toHaveProperty('release');
  });

  it('passes from one to the next when many want it', async () => {
    writeFileSync(`${path}.count`, '0');
    const increment = `
      import { readFileSync, writeFileSync } from 'node:fs';
      await withLock(path, async () => {
        const count = Number(readFileSync(path + '.count', 'utf8'));
        await new Promise((resolve) => setTimeout(resolve, 10));
        writeFileSync(path + '.count', String(count + 1));
        console.log(count + 1);
      });`;
    const outputs = await Promise.all(Array.from({ length: 6 }, () => run(increment).ended));
    expect(outputs.map(Number).sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('is lost by a holder that was killed', async () => {
    const { child } = run(`tryLock(path); console.log('held'); setInterval(() => {}, 1_000);`);
    await once(child.stdout, 'data');
    expect(tryLock(path)).toEqual({ heldBy: child.pid });
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(tryLock(path)).toHaveProperty('release');
  });

  it('is lost by a holder whose process id belongs to somebody else now', () => {
    writeFileSync(path, `${process.pid} 12345`);
    expect(identityOf(process.pid)).not.toBe(`${process.pid} 12345`);
    expect(tryLock(path)).toHaveProperty('release');
  });

  it('is free again after an action that failed', async () => {
    await expect(withLock(path, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await withLock(path, () => 'done')).toBe('done');
  });
});
