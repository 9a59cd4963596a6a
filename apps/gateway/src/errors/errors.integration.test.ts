import { gzipSync } from 'node:zlib';
import type { ErrorCode } from '@immolab/contracts';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { expectError } from '../testing/expect-shape.js';
import { lineOf } from '../testing/line-of.js';
import { type SentRequest, send } from '../testing/send.js';
import {
  openTestStack,
  type TestGateway,
  type TestKey,
  type TestStack,
} from '../testing/start-test-gateway.js';
import { triggerBody } from '../testing/trigger-body.js';

const TRIGGER = '/api/v1/calls/trigger';
const JSON_TYPE = { 'content-type': 'application/json' };
const MAX_BYTES = 256 * 1_024;

let stack: TestStack;
let gateway: TestGateway;
let key: TestKey;

beforeAll(async () => {
  stack = await openTestStack(inject('postgresUrl'));
  gateway = await stack.startGateway();
  key = await stack.createKey();
});
afterAll(() => stack.close());

const post = (request: SentRequest) => send(gateway.url, TRIGGER, { key: key.apiKey, ...request });

/** A valid body of exactly so many bytes. */
function bodyOfBytes(bytes: number): string {
  const padding = bytes - Buffer.byteLength(JSON.stringify(triggerBody({ padding: '' })));
  return JSON.stringify(triggerBody({ padding: 'x'.repeat(padding) }));
}

describe('unknown routes', () => {
  test.each([
    '/',
    '/api',
    '/api/v1',
    '/api/v2/calls',
    '/api/v1/call',
    '/api/v1/calls/x/y',
    '/api/v1/booking',
    '/api/v1/bookings/x/move',
    '/metrics',
    '/docs/swagger-initializer.js',
    '/docs/..%2fpackage.json',
    '/%zz',
    '/%C0%AE%C0%AE/etc',
    '//',
    '/api/v1/calls%00',
    '*',
  ])('%s answers 404 in the shape of all errors', async (path) => {
    expectError(await send(gateway.url, path), 'not_found');
  });
});

describe('other methods on known routes', () => {
  test.each([
    ['GET', TRIGGER, 'POST, OPTIONS'],
    ['PUT', TRIGGER, 'POST, OPTIONS'],
    ['HEAD', TRIGGER, 'POST, OPTIONS'],
    ['POST', '/api/v1/calls', 'GET, HEAD, OPTIONS'],
    ['DELETE', '/api/v1/calls/a91b4f0f-00bc-429f-bac8-2ec0969aa214', 'GET, HEAD, OPTIONS'],
    ['POST', '/api/v1/bookings', 'GET, HEAD, OPTIONS'],
    ['DELETE', '/api/v1/bookings/a91b4f0f-00bc-429f-bac8-2ec0969aa214', 'GET, HEAD, OPTIONS'],
    ['GET', '/api/v1/bookings/x/cancel', 'POST, OPTIONS'],
    ['PUT', '/api/v1/bookings/x/reschedule', 'POST, OPTIONS'],
    ['PATCH', '/api/v1/usage', 'GET, HEAD, OPTIONS'],
    ['TRACE', '/api/v1/usage', 'GET, HEAD, OPTIONS'],
    ['PROPFIND', '/api/v1/openapi.json', 'GET, HEAD, OPTIONS'],
  ])('%s %s answers 405 with what is allowed', async (method, path, allow) => {
    const answer = await send(gateway.url, path, { method });
    expect(answer.headers.allow).toBe(allow);
    if (method === 'HEAD') expect(answer.status).toBe(405);
    else expectError(answer, 'method_not_allowed');
  });

  test('OPTIONS tells the methods, and allows no other origin', async () => {
    const answer = await send(gateway.url, '/api/v1/usage', {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'GET' },
    });
    expect(answer).toMatchObject({ status: 204, text: '' });
    expect(answer.headers.allow).toBe('GET, HEAD, OPTIONS');
    const names = Object.keys(answer.headers);
    expect(names.filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('bodies', () => {
  const cases: [string, SentRequest, ErrorCode, unknown][] = [
    ['malformed JSON', { body: '{"lead":', headers: JSON_TYPE }, 'validation', 'Malformed JSON'],
    ['an empty body', { body: '', headers: JSON_TYPE }, 'validation', 'Required'],
    ['no body at all', { method: 'POST' }, 'validation', 'Required'],
    ['an array', { json: [] }, 'validation', 'Expected object, received array'],
    ['a text', { json: 'text' }, 'validation', 'Expected object, received string'],
    ['null', { json: null }, 'validation', 'Expected object, received null'],
    [
      'broken compression',
      { body: '{}', headers: { ...JSON_TYPE, 'content-encoding': 'gzip' } },
      'validation',
      'The body could not be read',
    ],
    ['a form', { body: 'lead=x' }, 'unsupported_media_type', undefined],
    [
      'text/plain',
      { body: '{}', headers: { 'content-type': 'text/plain' } },
      'unsupported_media_type',
      undefined,
    ],
    [
      'a broken content type',
      { body: '{}', headers: { 'content-type': ';;' } },
      'unsupported_media_type',
      undefined,
    ],
    [
      'another charset',
      { body: '{}', headers: { 'content-type': 'application/json; charset=iso-8859-1' } },
      'unsupported_media_type',
      undefined,
    ],
    [
      'an unknown encoding',
      { body: '{}', headers: { ...JSON_TYPE, 'content-encoding': 'compress' } },
      'unsupported_media_type',
      undefined,
    ],
  ];
  test.each(cases)('%s is refused', async (_name, request, code, message) => {
    const answer = await post(request);
    expectError(answer, code);
    if (message !== undefined)
      expect(answer.body).toMatchObject({ details: [{ path: [], message }] });
  });

  test('of 256 KB are read, larger ones refused, compressed ones by what they unfold to', async () => {
    expect((await post({ body: bodyOfBytes(MAX_BYTES), headers: JSON_TYPE })).status).toBe(201);
    const over = bodyOfBytes(MAX_BYTES + 1);
    expectError(await post({ body: over, headers: JSON_TYPE }), 'payload_too_large');
    const zipped = { ...JSON_TYPE, 'content-encoding': 'gzip' };
    expectError(await post({ body: gzipSync(over), headers: zipped }), 'payload_too_large');
    expect((await post({ body: gzipSync(bodyOfBytes(2_000 * 4)), headers: zipped })).status).toBe(
      201,
    );
  });

  test('of strangers are not read', async () => {
    const answer = await send(gateway.url, TRIGGER, { body: '{', headers: JSON_TYPE });
    expectError(answer, 'unauthorized');
  });

  test('nested a hundred thousand levels deep are refused, not choked on', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const body = JSON.stringify(triggerBody({ metadata: {} })).replace(
      '"metadata":{}',
      `"metadata":{"deep":${deep}}`,
    );
    const answer = await post({ body, headers: JSON_TYPE });
    expectError(answer, 'validation');
  });
});

describe('faults of our own', () => {
  test('answer an opaque 500 with the id that is in the log', async () => {
    const broken = await openTestStack(inject('postgresUrl'));
    const other = await broken.startGateway();
    const { apiKey } = await broken.createKey();
    await broken.db.query({ name: 'break', text: 'ALTER TABLE call RENAME TO elsewhere' }, []);
    const answer = await send(other.url, '/api/v1/calls', { key: apiKey });
    const { requestId, ...body } = expectError(answer, 'internal');
    expect(body).toEqual({ error: 'Internal error', code: 'internal' });
    expect(requestId).toBe(answer.headers['x-request-id']);
    expect(await lineOf(other, answer)).toMatchObject({
      level: 'error',
      status: 500,
      code: 'internal',
    });
    await broken.close();
  });
});
