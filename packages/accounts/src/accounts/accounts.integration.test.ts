import { openTestDatabase } from '@immolab/testkit';
import { describe, expect, it } from 'vitest';
import { createKey } from '../keys/create-key.js';
import { createKeyring, generateEncryptionKey } from '../secrets/keyring.js';
import type { AccountSettings } from './account-settings.js';
import { listAccounts } from './list-accounts.js';
import { readAccount } from './read-account.js';
import { readMessageSender } from './read-message-sender.js';
import { setAccount } from './set-account.js';

const keyring = createKeyring(generateEncryptionKey('k1'));
const COMPLETE: Partial<AccountSettings> = {
  senderName: 'Avendo Real Estate',
  replyTo: 'team@avendo.example',
  emailFrom: 'visits@mail.avendo.example',
  resendApiKey: 're_12345678_abcdefgh',
  resendWebhookSecret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  smsFrom: 'Avendo',
  twilioAccountSid: `AC${'0a'.repeat(16)}`,
  twilioAuthToken: '0123456789abcdef0123456789abcdef',
};

async function openAccount() {
  const { db } = await openTestDatabase();
  const { summary } = await createKey({ db, keyring }, { test: true });
  const id = summary.accountId;
  const set = (settings: Partial<AccountSettings>) => setAccount({ db, keyring }, { id, settings });
  return { db, id, set };
}

describe('an account', () => {
  it('sends with what was set, and keeps no secret in clear', async () => {
    const { db, id, set } = await openAccount();
    await set(COMPLETE);
    expect(await readMessageSender(db, keyring, id)).toEqual({
      email: {
        apiKey: COMPLETE.resendApiKey,
        from: COMPLETE.emailFrom,
        replyTo: COMPLETE.replyTo,
        name: COMPLETE.senderName,
      },
      sms: {
        accountSid: COMPLETE.twilioAccountSid,
        authToken: COMPLETE.twilioAuthToken,
        from: 'Avendo',
      },
    });
    const stored = JSON.stringify(await db.prisma.account.findMany());
    const shown = JSON.stringify([await readAccount(db, id), await listAccounts(db)]);
    for (const secret of [
      COMPLETE.resendApiKey,
      COMPLETE.resendWebhookSecret,
      COMPLETE.twilioAuthToken,
    ]) {
      expect(secret).toBeTruthy();
      expect(stored).not.toContain(secret);
      expect(shown).not.toContain(secret);
    }
  });

  it('sends by no channel that is not complete, and messages are on from the start', async () => {
    const { db, id, set } = await openAccount();
    expect(await readMessageSender(db, keyring, id)).toEqual({ email: null, sms: null });
    expect(await readAccount(db, id)).toMatchObject({ messages: true });
    await set({ ...COMPLETE, emailFrom: null, twilioAuthToken: null });
    expect(await readMessageSender(db, keyring, id)).toEqual({ email: null, sms: null });
  });

  it("refuses another account's ciphertext", async () => {
    const { db, set, id } = await openAccount();
    await set(COMPLETE);
    const other = await createKey({ db, keyring }, { test: true });
    const { emailFrom, resendApiKey } = await db.prisma.account.findUniqueOrThrow({
      where: { id },
    });
    const accountId = other.summary.accountId;
    await db.prisma.account.update({
      where: { id: accountId },
      data: { emailFrom, resendApiKey },
    });
    await expect(readMessageSender(db, keyring, accountId)).rejects.toThrow();
  });

  it('changes only what is given, and can lose a setting again', async () => {
    const { set } = await openAccount();
    await set(COMPLETE);
    const changed = await set({ messages: false, resendApiKey: null });
    expect(changed).toMatchObject({
      messages: false,
      senderName: 'Avendo Real Estate',
      secrets: { resendApiKey: false, twilioAuthToken: true },
    });
  });

  it('that does not exist is named', async () => {
    const { db } = await openAccount();
    for (const id of ['nope', '00000000-0000-4000-8000-000000000000']) {
      await expect(readAccount(db, id)).rejects.toThrow('no such account');
      const set = setAccount({ db, keyring }, { id, settings: { messages: false } });
      await expect(set).rejects.toThrow('no such account');
    }
  });
});
