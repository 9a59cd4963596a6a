import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { findFreePort } from '@immolab/testkit';
import { expect, it } from 'vitest';

const PROGRAM = fileURLToPath(new URL('./testing/connect-nowhere.ts', import.meta.url));

/** A process is started from the sources. */
const TIMEOUT_MS = 60_000;

it(
  "LiveKit's client writes lines of its own, until it is silenced",
  async () => {
    const address = `ws://127.0.0.1:${await findFreePort()}`;
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', '--conditions=@immolab/source', PROGRAM, address],
      { env: { PATH: process.env.PATH } },
    );
    const lines = stdout.trim().split('\n');
    expect(lines.filter((line) => line === 'not connected')).toHaveLength(2);
    expect(lines.filter((line) => line.includes('"name":"lk-rtc"'))).toHaveLength(1);
    expect(lines).toHaveLength(3);
    expect(stderr).toBe('');
  },
  TIMEOUT_MS,
);
