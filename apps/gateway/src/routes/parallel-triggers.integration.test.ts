import { triggerAnswerSchema, usageSchema } from '@immolab/contracts';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { expectError } from '../testing/expect-shape.js';
import { type Answer, send } from '../testing/send.js';
import {
  openTestStack,
  type TestGateway,
  type TestKey,
  type TestStack,
} from '../testing/start-test-gateway.js';
import { triggerBody } from '../testing/trigger-body.js';

let stack: TestStack;
let gateways: readonly [TestGateway, TestGateway];

beforeAll(async () => {
  stack = await openTestStack(inject('postgresUrl'));
  gateways = [await stack.startGateway(), await stack.startGateway()];
});
afterAll(() => stack.close());

/** Posts all at once, in turn to one and the other gateway. */
function postAll(
  key: TestKey,
  count: number,
  changes: Record<string, unknown>,
  headers: Record<string, string> = {},
): Promise<Answer[]> {
  const json = triggerBody(changes);
  return Promise.all(
    Array.from({ length: count }, (_, number) =>
      send(gateways[number % 2 === 0 ? 0 : 1].url, '/api/v1/calls/trigger', {
        key: key.apiKey,
        json,
        headers,
      }),
    ),
  );
}

async function usageOf(key: TestKey) {
  return usageSchema.parse(
    (await send(gateways[0].url, '/api/v1/usage', { key: key.apiKey })).body,
  );
}

test('50 parallel posts of one external_ref over two gateways: one 201, 49 times 409, quota used 1', async () => {
  const key = await stack.createKey();
  const answers = await postAll(key, 50, { external_ref: 'LEAD-PARALLEL' });
  const accepted = answers.filter(({ status }) => status === 201);
  const refused = answers.filter(({ status }) => status === 409);
  expect([accepted.length, refused.length]).toEqual([1, 49]);
  const { callId } = triggerAnswerSchema.parse(accepted[0]?.body);
  for (const answer of refused) {
    expect(expectError(answer, 'external_ref_taken').callId).toBe(callId);
  }
  expect(await usageOf(key)).toMatchObject({ totalCalls: 1 });
});

test('200 parallel triggers with 5 calls left: 5 accepted', async () => {
  const key = await stack.createKey({ maxCalls: 5 });
  const answers = await postAll(key, 200, {});
  const accepted = answers.filter(({ status }) => status === 201);
  const refused = answers.filter(({ status }) => status === 403);
  expect([accepted.length, refused.length]).toEqual([5, 195]);
  for (const answer of refused) expectError(answer, 'quota_exceeded');
  expect(await usageOf(key)).toMatchObject({ totalCalls: 5, remaining: 0 });
});

test('50 parallel posts with one Idempotency-Key: one call, answered 50 times', async () => {
  const key = await stack.createKey();
  const answers = await postAll(key, 50, {}, { 'idempotency-key': 'once' });
  expect(answers.map(({ status }) => status)).toEqual(Array(50).fill(201));
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  const replayed = answers.filter(({ headers }) => headers['idempotent-replayed'] === 'true');
  expect(replayed).toHaveLength(49);
  expect(await usageOf(key)).toMatchObject({ totalCalls: 1 });
});
