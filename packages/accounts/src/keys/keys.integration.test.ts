import type { Database } from '@immolab/database';
import { openTestDatabase } from '@immolab/testkit';
import { describe, expect, it } from 'vitest';
import { admitRequest } from '../admission/admit-request.js';
import { hashApiKey } from '../secrets/api-key.js';
import { createKeyring, generateEncryptionKey } from '../secrets/keyring.js';
import { readSigningSecrets } from '../webhook-secrets/read-signing-secrets.js';
import { resumeKey, revokeKey, suspendKey } from './change-key-status.js';
import { createKey } from './create-key.js';
import { KeySettingError } from './key-settings.js';
import { listKeys } from './list-keys.js';
import { rotateKey, rotateWebhookSecret } from './rotate-key.js';
import { setKey } from './set-key.js';

const keyring = createKeyring(generateEncryptionKey('k1'));
const nobody = '00000000-0000-4000-8000-000000000000';

async function kindOf(db: Database, apiKey: string): Promise<string> {
  const hash = hashApiKey(apiKey);
  return hash === null ? 'malformed' : (await admitRequest(db, hash)).kind;
}

describe('keys', () => {
  it('open the door as soon as they are made; neither secret is stored in clear', async () => {
    const { db } = await openTestDatabase();
    const { apiKey, webhookSecret, summary } = await createKey({ db, keyring }, { test: true });
    expect(await kindOf(db, apiKey)).toBe('admitted');
    expect(await readSigningSecrets(db, keyring, summary.id)).toEqual([webhookSecret]);
    const stored = JSON.stringify([
      await db.prisma.key.findMany(),
      (await db.prisma.secret.findMany()).map(({ hash }) => Buffer.from(hash).toString()),
    ]);
    expect(stored).not.toContain(apiKey);
    expect(stored).not.toContain(webhookSecret);
  });

  it('get an account of their own, or join one', async () => {
    const { db } = await openTestDatabase();
    const first = await createKey({ db, keyring }, { test: true });
    const { accountId } = first.summary;
    const second = await createKey({ db, keyring }, { test: false, accountId });
    const third = await createKey({ db, keyring }, { test: true });
    expect(second.summary.accountId).toBe(accountId);
    expect(third.summary.accountId).not.toBe(accountId);
    expect((await listKeys(db, { accountId })).map(({ id }) => id)).toEqual([
      first.summary.id,
      second.summary.id,
    ]);
    expect(await listKeys(db)).toHaveLength(3);
    const missing = createKey({ db, keyring }, { test: true, accountId: nobody });
    await expect(missing).rejects.toThrow('no such account');
    const malformed = createKey({ db, keyring }, { test: true, accountId: 'nope' });
    await expect(malformed).rejects.toThrow('no such account');
  });

  it('are suspended, resumed and, for good, revoked', async () => {
    const { db } = await openTestDatabase();
    const { apiKey, summary } = await createKey({ db, keyring }, { test: true });
    const { id } = summary;
    expect((await suspendKey(db, id)).status).toBe('suspended');
    expect(await kindOf(db, apiKey)).toBe('suspended');
    expect((await resumeKey(db, id)).status).toBe('active');
    expect(await kindOf(db, apiKey)).toBe('admitted');
    expect((await revokeKey(db, id)).status).toBe('revoked');
    expect(await kindOf(db, apiKey)).toBe('unauthorized');
    await expect(resumeKey(db, id)).rejects.toThrow(KeySettingError);
    await expect(rotateKey(db, { id, keepMs: 0, now: new Date() })).rejects.toThrow('revoked');
  });

  it('rotate: both secrets work for the chosen time, then only the new one', async () => {
    const { db } = await openTestDatabase();
    const { apiKey, summary } = await createKey({ db, keyring }, { test: true });
    const { id } = summary;
    const rotated = await rotateKey(db, { id, keepMs: 60_000, now: new Date() });
    expect(await kindOf(db, apiKey)).toBe('admitted');
    expect(await kindOf(db, rotated.apiKey)).toBe('admitted');
    const again = await rotateKey(db, { id, keepMs: 0, now: new Date() });
    expect(await kindOf(db, apiKey)).toBe('unauthorized');
    expect(await kindOf(db, rotated.apiKey)).toBe('unauthorized');
    expect(await kindOf(db, again.apiKey)).toBe('admitted');
  });

  it('rotate the webhook secret: events are signed with both meanwhile', async () => {
    const { db } = await openTestDatabase();
    const { webhookSecret, summary } = await createKey({ db, keyring }, { test: true });
    const { id } = summary;
    const input = { id, keepMs: 60_000, now: new Date() };
    const rotated = await rotateWebhookSecret({ db, keyring }, input);
    expect(await readSigningSecrets(db, keyring, id)).toEqual([
      rotated.webhookSecret,
      webhookSecret,
    ]);
    await db.prisma.key.updateMany({ data: { previousWebhookSecretUntil: new Date(0) } });
    expect(await readSigningSecrets(db, keyring, id)).toEqual([rotated.webhookSecret]);
  });

  it('change their settings, and refuse those that cannot be by name', async () => {
    const { db } = await openTestDatabase();
    const { summary } = await createKey({ db, keyring }, { test: true });
    const { id } = summary;
    const changed = await setKey(db, id, { maxCalls: 5, timezone: 'Europe/Amsterdam' });
    expect(changed).toMatchObject({ maxCalls: 5, timezone: 'Europe/Amsterdam' });
    const limits = { maxConcurrent: 2, callsPerDay: null, minutesPerDay: 60 };
    expect(await setKey(db, id, { ...limits, fromNumber: '+41 44 123 45 67' })).toMatchObject({
      ...limits,
      fromNumber: '+41441234567',
    });
    const faults: readonly [Parameters<typeof setKey>[2], string][] = [
      [{ maxCalls: -1 }, 'maxCalls'],
      [{ maxCalls: 1.5 }, 'maxCalls'],
      [{ ratePerMinute: 0 }, 'ratePerMinute'],
      [{ timezone: 'Zurich' }, 'timezone'],
      [{ eventsUrl: 'ftp://example.com' }, 'eventsUrl'],
      [{ name: ' ' }, 'name'],
      [{ maxConcurrent: 0 }, 'maxConcurrent'],
      [{ callsPerDay: 1.5 }, 'callsPerDay'],
      [{ minutesPerDay: -1 }, 'minutesPerDay'],
      [{ fromNumber: '044 123 45 67' }, 'fromNumber'],
      [{ fromNumber: '+41900123456' }, 'fromNumber'],
    ];
    for (const [settings, setting] of faults) {
      await expect(setKey(db, id, settings)).rejects.toMatchObject({ setting });
    }
    await expect(setKey(db, nobody, {})).rejects.toThrow('no such key');
    await expect(setKey(db, 'not an id', {})).rejects.toThrow('no such key');
  });
});
