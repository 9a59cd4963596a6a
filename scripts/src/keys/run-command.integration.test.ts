import { randomUUID } from 'node:crypto';
import { generateEncryptionKey } from '@immolab/accounts';
import { acceptCall, claimDial } from '@immolab/calls';
import { buildTriggerRequest, openTestDatabase } from '@immolab/testkit';
import { describe, expect, it } from 'vitest';
import { toText } from './describe-result.js';
import { parseCommand } from './parse-command.js';
import { type KeysContext, type KeysResult, runCommand } from './run-command.js';

async function setUp() {
  const { db } = await openTestDatabase();
  const canceled: string[] = [];
  const context: KeysContext = {
    db,
    encryptionKeys: generateEncryptionKey('k1'),
    now: new Date(),
    onCanceled: async (callIds) => void canceled.push(...callIds),
  };
  const run = (line: string) => runCommand(context, parseCommand(line.split(' ')).command);
  return { db, canceled, run };
}

function summaryOf(result: KeysResult) {
  if ('keys' in result) throw new Error('a list');
  return result.summary;
}

describe('npm run keys', () => {
  it.each(['suspend', 'revoke'])('ends the waiting calls of a key with %s', async (verb) => {
    const { db, canceled, run } = await setUp();
    const key = summaryOf(await run('create'));
    const callId = randomUUID();
    await acceptCall(db, {
      callId,
      key,
      request: buildTriggerRequest(),
      phoneHash: Buffer.from('phone'),
      warnings: [],
      idempotency: null,
      now: new Date(),
    });
    await run(`${verb} ${key.id}`);
    expect(canceled).toEqual([callId]);
    expect(await claimDial(db, { callId, holder: 'test', test: true })).toBeNull();
  });

  it('shows each secret once, when it is made', async () => {
    const { run } = await setUp();
    const created = await run('create --name Acme');
    expect(created).toMatchObject({
      apiKey: expect.stringMatching(/^ak_test_/),
      webhookSecret: expect.stringMatching(/^whsec_/),
    });
    const { id } = summaryOf(created);
    expect(await run(`rotate ${id}`)).toMatchObject({ apiKey: expect.any(String) });
    expect(await run(`rotate ${id} --webhook`)).toMatchObject({
      webhookSecret: expect.any(String),
    });
    expect(JSON.stringify(await run('list'))).not.toMatch(/ak_test_|whsec_/);
  });

  it('sets what is given and leaves the rest', async () => {
    const { run } = await setUp();
    const { id } = summaryOf(await run('create --live --max-calls 31'));
    expect(summaryOf(await run(`set ${id} --rate 60`))).toMatchObject({
      test: false,
      maxCalls: 31,
      ratePerMinute: 60,
    });
    const calls = 'at a time       3 live calls';
    const number = 'caller id       +41441234567';
    const set = await run(`set ${id} --max-concurrent 3 --from-number 0041441234567`);
    expect(toText(set)).toContain(calls);
    expect(toText(set)).toContain(number);
    expect(toText(await run(`set ${id} --from-number none`))).not.toContain('caller id');
  });
});
