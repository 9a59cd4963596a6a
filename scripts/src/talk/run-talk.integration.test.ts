import { Readable } from 'node:stream';
import { callResultSchema } from '@immolab/contracts';
import { openTestDatabase } from '@immolab/testkit';
import { describe, expect, it } from 'vitest';
import { buildExampleBody } from '../example/example-body.js';
import { RefusedBodyError } from './accept-body.js';
import { runTalk } from './run-talk.js';

/** One conversation, with what it wrote on either stream. */
async function talk(lines: readonly string[], options: { json?: boolean; body?: unknown } = {}) {
  const { db } = await openTestDatabase();
  let out = '';
  let err = '';
  const body = options.body ?? buildExampleBody({ now: new Date(), webhookUrl: null });
  await runTalk({
    world: { db, close: async () => undefined },
    body,
    json: options.json ?? false,
    input: Readable.from(lines.map((line) => `${line}\n`)),
    isTyped: false,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { out, err };
}

describe('talking to the agent', () => {
  it('goes from the greeting to a booking, with the verdict beside each answer', async () => {
    const { out } = await talk([
      'Yes, speaking.',
      'About three thousand five hundred.',
      'Yes, I do.',
      'Two.',
      'The first one, please.',
      'Yes.',
    ]);
    expect(out).toMatch(/Lead {3}About three thousand five hundred\. {3}\[PASS = 3500,/);
    expect(out).toContain('status     completed, outcome booked');
  });

  it('ends when the input does, which hangs up', async () => {
    const { out } = await talk(['Yes, speaking.']);
    expect(out).toContain('(hangs up)');
    expect(out).toContain('outcome hung_up');
  });

  it('writes nothing but the result as one line when asked for it, as the API gives it', async () => {
    const { out, err } = await talk(['No, you have the wrong number.'], { json: true });
    expect(out.trimEnd()).not.toContain('\n');
    expect(callResultSchema.parse(JSON.parse(out))).toMatchObject({
      status: 'completed',
      outcome: 'wrong_person',
      test: true,
    });
    expect(err).toContain('Agent');
  });

  it('does not begin with a body that the API would refuse', async () => {
    await expect(talk([], { body: { lead: {} } })).rejects.toThrow(RefusedBodyError);
  });
});
