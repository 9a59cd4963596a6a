import { bookingEventSchema, bookingItemSchema, bookingListSchema } from '@immolab/contracts';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { bookViewing } from '../testing/book-viewing.js';
import { expectError, expectShape } from '../testing/expect-shape.js';
import { lineOf } from '../testing/line-of.js';
import { type SentRequest, send } from '../testing/send.js';
import {
  openTestStack,
  type TestGateway,
  type TestKey,
  type TestStack,
} from '../testing/start-test-gateway.js';

const BOOKINGS = '/api/v1/bookings';
const EVENTS_URL = 'https://hooks.example.com/events';

let stack: TestStack;
let gateway: TestGateway;
let key: TestKey;

beforeAll(async () => {
  stack = await openTestStack(inject('postgresUrl'));
  gateway = await stack.startGateway();
});
afterAll(() => stack.close());

const ask = (path: string, request: SentRequest = {}) =>
  send(gateway.url, path, { key: key.apiKey, ...request });
const post = (path: string, json: unknown = {}) => ask(path, { method: 'POST', json });
const book = (changes: Readonly<Record<string, unknown>> = {}) =>
  bookViewing({ stack, gateway, key, changes });

/** The events that wait for the key's address, as they will be sent. */
async function eventsOf(callId: string) {
  const where = { callId, destination: EVENTS_URL };
  const rows = await stack.db.prisma.delivery.findMany({ where, orderBy: { createdAt: 'asc' } });
  return rows.map(({ body }) => bookingEventSchema.parse(JSON.parse(body ?? '')));
}

describe('the list of bookings', () => {
  test('is newest first, filtered and cut as the query says', async () => {
    key = await stack.createKey();
    const first = await book({ 'property.reference': 'REF-1' });
    const second = await book({ 'property.reference': 'REF-2' });
    await post(`${BOOKINGS}/${second.bookingId}/cancel`);
    const list = async (query: string) => {
      const { body } = await ask(`${BOOKINGS}${query}`);
      const { bookings, ...page } = expectShape(bookingListSchema, body);
      return { ids: bookings.map(({ id }) => id), ...page };
    };
    const both = [second.bookingId, first.bookingId];
    expect(await list('')).toEqual({ ids: both, total: 2, limit: 50, offset: 0 });
    expect(await list('?limit=1&offset=1')).toEqual({
      ids: [first.bookingId],
      total: 2,
      limit: 1,
      offset: 1,
    });
    expect((await list('?property=ref-2')).ids).toEqual([second.bookingId]);
    expect((await list('?status=booked')).ids).toEqual([first.bookingId]);
    expect((await list(`?date=${first.slots[0]?.date}`)).ids).toEqual(both);
    expect(await list('?date=2000-01-01')).toMatchObject({ ids: [], total: 0 });
    expect(await list(`?offset=${Number.MAX_SAFE_INTEGER}`)).toMatchObject({ ids: [], total: 2 });
  });

  test.each(['limit=0', 'offset=-1', 'status=held', 'date=tomorrow', 'property=', 'property=%00'])(
    'is refused with ?%s',
    async (query) => {
      const answer = await ask(`${BOOKINGS}?${query}`);
      expectError(answer, 'validation');
      expect(answer.body).toMatchObject({ details: [{ path: [query.split('=')[0]] }] });
    },
  );
});

describe('one booking', () => {
  test('is answered in full', async () => {
    key = await stack.createKey();
    const { bookingId, callId, slots } = await book({ external_ref: 'LEAD-1' });
    const { status, body } = await ask(`${BOOKINGS}/${bookingId}`);
    expect(status).toBe(200);
    expect(expectShape(bookingItemSchema, body)).toMatchObject({
      ...slots[0],
      callId,
      status: 'booked',
      leadName: 'John Smith',
      externalRef: 'LEAD-1',
      property: { reference: null },
    });
  });

  test('is not found when its id is malformed, absent or of another tenant, all in the same words', async () => {
    const stranger = await stack.createKey();
    key = stranger;
    const theirs = await book();
    key = await stack.createKey();
    const ids = [
      theirs.bookingId,
      '3c2f7d4e-8f7a-4c55-9a50-0b9a6d1f4f0e',
      'LEAD-1',
      '%00',
      '..%2f..%2fusage',
    ];
    const slot = { ...theirs.slots[1] };
    for (const id of ids) {
      const answers = [
        await ask(`${BOOKINGS}/${id}`),
        await post(`${BOOKINGS}/${id}/cancel`),
        await post(`${BOOKINGS}/${id}/reschedule`, slot),
      ];
      for (const answer of answers) {
        const { requestId: _, ...body } = expectError(answer, 'not_found');
        expect(body).toEqual({ error: 'Not found', code: 'not_found' });
      }
    }
    key = stranger;
    expect((await ask(`${BOOKINGS}/${theirs.bookingId}`)).body).toMatchObject({ status: 'booked' });
  });
});

describe('canceling', () => {
  test('answers the canceled booking and tells the events address once, however often it is asked', async () => {
    key = await stack.createKey({ eventsUrl: EVENTS_URL });
    const { bookingId, callId } = await book();
    const path = `${BOOKINGS}/${bookingId}/cancel`;
    const answer = await post(path);
    expect(answer.status).toBe(200);
    const canceled = expectShape(bookingItemSchema, answer.body);
    expect(canceled).toMatchObject({ id: bookingId, status: 'canceled', canceledBy: 'integrator' });
    const again = await Promise.all([post(path), ask(path, { method: 'POST' })]);
    for (const { status, body } of again) {
      expect({ status, body }).toEqual({ status: 200, body: canceled });
    }
    expect(await eventsOf(callId)).toMatchObject([
      { event: 'booking.canceled', by: 'integrator', booking: canceled, previous: null },
    ]);
    expect(await lineOf(gateway, answer)).toMatchObject({
      bookingId,
      callId,
      state: 'changed',
      rung: true,
    });
    expect((await ask(`/api/v1/calls/${callId}`)).body).toMatchObject({
      booking: { id: bookingId, status: 'canceled' },
    });
  });

  test('frees the place for the next lead', async () => {
    key = await stack.createKey();
    const one = { 'viewing_slots.0.maxBookings': 1, 'property.reference': 'ONE' };
    const first = await book(one);
    await post(`${BOOKINGS}/${first.bookingId}/cancel`);
    const second = await book(one);
    expect(second.slots[0]).toEqual(first.slots[0]);
  });

  test('is refused for a viewing that has begun and a booking that was replaced', async () => {
    key = await stack.createKey();
    const shared = { 'lead.phone': '+41791230000' };
    const first = await book(shared);
    const second = await book(shared);
    const refuse = async (bookingId: string) => post(`${BOOKINGS}/${bookingId}/cancel`);
    expectError(await refuse(first.bookingId), 'booking_replaced');
    await stack.db.prisma.viewingSlot.updateMany({
      where: { bookings: { some: { id: second.bookingId } } },
      data: { startsAt: new Date(Date.now() - 1_000) },
    });
    expectError(await refuse(second.bookingId), 'viewing_begun');
  });
});

describe('rescheduling', () => {
  test('moves the booking, keeps its id and tells the events address of both times', async () => {
    key = await stack.createKey({ eventsUrl: EVENTS_URL });
    const { bookingId, callId, slots } = await book();
    const [before, middle, last] = slots;
    const path = `${BOOKINGS}/${bookingId}/reschedule`;
    const answer = await post(path, middle);
    expect(answer.status).toBe(200);
    const moved = expectShape(bookingItemSchema, answer.body);
    expect(moved).toMatchObject({ id: bookingId, status: 'booked', ...middle });
    expect((await post(path, middle)).body).toEqual(moved);
    await post(path, last);
    expect(await eventsOf(callId)).toMatchObject([
      {
        event: 'booking.rescheduled',
        by: 'integrator',
        booking: moved,
        previous: { id: bookingId, ...before },
      },
      { event: 'booking.rescheduled', previous: { id: bookingId, ...middle } },
    ]);
  });

  test('to a full or unknown slot is refused with the open ones', async () => {
    key = await stack.createKey();
    const one = { 'viewing_slots.0.maxBookings': 1, 'property.reference': 'ONE' };
    const { slots } = await book(one);
    const second = await book(one);
    const [full, , open] = slots;
    const path = `${BOOKINGS}/${second.bookingId}/reschedule`;
    for (const slot of [full, { ...open, startTime: '03:00' }, { ...open, endTime: '23:00' }]) {
      const { openSlots } = expectError(await post(path, slot), 'slot_unavailable');
      expect(openSlots).toMatchObject([open ?? {}]);
    }
  });

  test('is refused when the booking is canceled', async () => {
    key = await stack.createKey();
    const { bookingId, slots } = await book();
    await post(`${BOOKINGS}/${bookingId}/cancel`);
    const answer = await post(`${BOOKINGS}/${bookingId}/reschedule`, slots[1]);
    expectError(answer, 'booking_canceled');
  });

  test.each([
    ['no body', {}],
    ['another type', { body: 'x', headers: { 'content-type': 'text/plain' } }],
    ['broken JSON', { body: '{"date":', headers: { 'content-type': 'application/json' } }],
    ['a list', { json: [] }],
    ['a day that does not exist', { json: { date: '2026-02-30', startTime: '10:00' } }],
    ['no time', { json: { date: '2026-02-20' } }],
    ['a NUL', { json: { date: '2026-02-20\0', startTime: '10:00' } }],
    ['too much', { json: { date: 'x'.repeat(300_000) } }],
  ] satisfies [string, SentRequest][])('with %s is refused as any bad body', async (_, request) => {
    key = await stack.createKey();
    const { bookingId } = await book();
    const answer = await ask(`${BOOKINGS}/${bookingId}/reschedule`, { method: 'POST', ...request });
    const codes = { 413: 'payload_too_large', 415: 'unsupported_media_type' } as const;
    const { status } = answer;
    expectError(answer, status === 413 || status === 415 ? codes[status] : 'validation');
    expect((await ask(`${BOOKINGS}/${bookingId}`)).body).toMatchObject({ status: 'booked' });
  });

  test('gives the last place to one of two gateways that are asked at once', async () => {
    key = await stack.createKey();
    const other = await stack.startGateway();
    const bookings = await Promise.all(
      [1, 2, 3].map(() => book({ 'viewing_slots.1.maxBookings': 1, 'property.reference': 'LAST' })),
    );
    const wanted = bookings[0]?.slots[1];
    const answers = await Promise.all(
      bookings.map(({ bookingId }, at) =>
        send(at % 2 ? other.url : gateway.url, `${BOOKINGS}/${bookingId}/reschedule`, {
          key: key.apiKey,
          json: wanted,
        }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });
});
