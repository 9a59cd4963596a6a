import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { expectError } from '../testing/expect-shape.js';
import {
  expectPage,
  FORM,
  openPageStack,
  type PageStack,
  slotValue,
} from '../testing/page-stack.js';
import { type SentRequest, send } from '../testing/send.js';
import { openTestStack } from '../testing/start-test-gateway.js';

let pages: PageStack;
beforeAll(async () => {
  pages = await openPageStack();
});
afterAll(() => pages.stack.close());

describe('a link', () => {
  test('that is forged, malformed or of the past shows the same page, and does nothing', async () => {
    const viewing = await pages.book();
    const last = viewing.token.at(-1) === 'a' ? 'b' : 'a';
    const expired = await pages.book();
    await pages.stack.db.prisma.bookingLink.updateMany({
      where: { bookingId: expired.bookingId },
      data: { expiresAt: new Date(Date.now() - 1) },
    });
    const paths = [
      `${viewing.path.slice(0, -1)}${last}`,
      viewing.path.slice(0, -1),
      `${viewing.path}0`,
      `/b/${viewing.token.toLowerCase()}`,
      `/b/${viewing.bookingId}`,
      '/b/%00',
      '/b/%zz',
      '/b/x/y',
      expired.path,
    ];
    const shown = new Set<string>();
    for (const path of paths) {
      shown.add(expectPage(await pages.get(path), 404));
      expectPage(await pages.post(path, { action: 'cancel' }), 404);
      expectPage(await pages.post(path, { action: 'move', slot: slotValue(viewing, 1) }), 404);
    }
    expect(shown.size).toBe(1);
    expect(await pages.stateOf(viewing)).toMatchObject({ status: 'booked', sequence: 0 });
    expect(await pages.stateOf(expired)).toMatchObject({ status: 'booked', sequence: 0 });
  });

  test('changes its own booking alone, whatever the form names', async () => {
    const viewing = await pages.book();
    const other = await pages.book();
    const fields = { action: 'cancel', bookingId: other.bookingId, token: other.token };
    await pages.post(viewing.path, fields);
    expect(await pages.stateOf(viewing)).toMatchObject({ status: 'canceled' });
    expect(await pages.stateOf(other)).toMatchObject({ status: 'booked' });
    // A slot of another property is none of this one.
    const elsewhere = '2030-01-01 03:00 04:00';
    expectPage(await pages.post(other.path, { action: 'move', slot: elsewhere }), 409);
  });

  test('is not found in the language of the browser', async () => {
    const inDutch = { headers: { 'accept-language': 'nl-BE,nl;q=0.9,en;q=0.5' } };
    expect(expectPage(await pages.get('/b/nothing', inDutch), 404)).toContain(
      'Deze link is niet geldig',
    );
    const inItalian = { headers: { 'accept-language': 'it' } };
    expect(expectPage(await pages.get('/b/nothing', inItalian), 404)).toContain('not valid');
  });

  test('answers a program in the shape of all errors', async () => {
    const asJson = { headers: { accept: 'application/json' } };
    expectError(await pages.get('/b/nothing', asJson), 'not_found');
  });
});

describe('a form that is none', () => {
  test.each([
    ['another action', 400, { headers: FORM, body: 'action=destroy' }],
    ['an action sent twice', 400, { headers: FORM, body: 'action=cancel&action=cancel' }],
    ['JSON', 415, { json: { action: 'cancel' } }],
    ['no body', 415, { method: 'POST' }],
    ['too much', 413, { headers: FORM, body: `action=cancel&x=${'x'.repeat(2_000)}` }],
    ['too many fields', 400, { headers: FORM, body: `action=cancel${'&a=1'.repeat(20)}` }],
  ] satisfies [string, number, SentRequest][])(
    'with %s is refused and changes nothing',
    async (_what, status, request) => {
      const viewing = await pages.book();
      const answer = await pages.get(viewing.path, { method: 'POST', ...request });
      expect(expectPage(answer, status)).toContain('That did not work');
      expect(await pages.stateOf(viewing)).toMatchObject({ status: 'booked', sequence: 0 });
    },
  );
});

test('an address that asks too often is told to wait', async () => {
  const strict = await pages.stack.startGateway({ PAGE_REQUESTS_PER_MINUTE: '3' });
  const { path } = await pages.book();
  const statuses = [];
  for (let count = 0; count < 4; count += 1) {
    statuses.push((await send(strict.url, path)).status);
  }
  expect(statuses).toEqual([200, 200, 200, 429]);
  const answer = await send(strict.url, path);
  expect(expectPage(answer, 429)).toContain('One moment, please');
  expect(answer.headers['retry-after']).toBe('60');
  expect((await send(strict.url, '/healthz')).status).toBe(200);
});

test('a store that is away is told in words, and nothing is lost', async () => {
  const broken = await openTestStack(inject('postgresUrl'));
  const { url } = await broken.startGateway();
  await broken.db.query({ name: 'rename', text: 'ALTER TABLE booking RENAME TO no_booking' }, []);
  const answer = await send(url, '/b/0123456789abcdEF');
  expect(expectPage(answer, 500)).toContain('Your viewing stands as it is');
  await broken.close();
});
