import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { acceptCall, nextCallingHours } from '@immolab/calls';
import { ConfigurationError } from '@immolab/runtime';
import { buildTriggerRequest, insertKey, openTestDatabase } from '@immolab/testkit';
import { describe, expect, it, onTestFinished } from 'vitest';
import { keepCallingWindows } from './keep-calling-windows.js';
import { loadCallingHours } from './load-calling-hours.js';
import { parseCallingHours } from './parse-calling-hours.js';

const HOUR_MS = 3_600_000;
const NOON = new Date('2026-11-25T12:00:00Z');

async function openKeeper() {
  const { db } = await openTestDatabase();
  const hours = await loadCallingHours(null);
  let now = NOON;
  const keep = keepCallingWindows({ db, hours, now: () => now });
  return {
    db,
    hours,
    later(ms: number) {
      now = new Date(now.getTime() + ms);
    },
    keep: () => keep(new AbortController().signal),
  };
}

describe('the dialer', () => {
  it('writes the calling hours of the coming two weeks where claims read them', async () => {
    const { db, hours, keep } = await openKeeper();
    await keep();
    expect(await nextCallingHours(db, { country: 'CH', at: NOON })).toEqual({
      opensAt: new Date('2026-11-25T07:00:00Z'),
      closesAt: new Date('2026-11-25T19:00:00Z'),
    });
    for (const country of ['FR', 'DE', 'GB', 'ES']) {
      for (let hour = 0; hour < 13 * 24; hour++) {
        const at = new Date(NOON.getTime() + hour * HOUR_MS);
        const next = await nextCallingHours(db, { country, at });
        expect(next !== null && next.opensAt <= at).toBe(hours.isCallingHour(country, at));
      }
    }
  });

  it('writes them again every hour, and not at every sweep', async () => {
    const { db, keep, later } = await openKeeper();
    await keep();
    await db.prisma.callingWindow.deleteMany();
    later(HOUR_MS - 1);
    await keep();
    expect(await db.prisma.callingWindow.count()).toBe(0);
    later(1);
    await keep();
    expect(await db.prisma.callingWindow.count()).toBeGreaterThan(300);
  });

  it('writes those of a country that was not among them as soon as a live call waits for it', async () => {
    const { db, keep } = await openKeeper();
    await keep();
    const at = { country: 'JP', at: NOON };
    expect(await nextCallingHours(db, at)).toBeNull();
    await acceptCall(db, {
      callId: randomUUID(),
      key: await insertKey(db, { test: false }),
      request: buildTriggerRequest({ country: 'JP' }),
      phoneHash: Buffer.from('phone'),
      warnings: [],
      idempotency: null,
      now: new Date(),
    });
    await keep();
    expect(await nextCallingHours(db, at)).not.toBeNull();
  });
});

describe("the operator's file", () => {
  it('may be the example of the document', async () => {
    const text = await readFile(new URL('../../../../docs/dialling.md', import.meta.url), 'utf8');
    const [, example = ''] = /```json\n(.+?)```/s.exec(text) ?? [];
    expect(parseCallingHours(example)).toMatchObject({ ok: true });
  });

  it('is read, and refused with every fault and the name of its setting', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'calling-hours-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, 'hours.json');
    await expect(loadCallingHours(file)).rejects.toThrow(/CALLING_HOURS_FILE: .* can't be read/);
    await writeFile(file, '{"CH": {"hours": {"sat": "x"}, "holidays": "some"}}');
    const error = await loadCallingHours(file).catch((thrown: unknown) => thrown);
    expect(error instanceof ConfigurationError && error.faults).toHaveLength(2);
    await writeFile(file, '{"CH": {"hours": {"mon-fri": "09:00-18:00"}}}');
    const hours = await loadCallingHours(file);
    expect(hours.isCallingHour('CH', new Date('2026-11-25T07:30:00Z'))).toBe(false);
  });
});
