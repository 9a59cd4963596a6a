import { bookingEventSchema, LANGUAGES } from '@immolab/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lineOf } from '../testing/line-of.js';
import {
  EVENTS_URL,
  expectPage,
  openPageStack,
  type PageStack,
  slotValue,
} from '../testing/page-stack.js';
import { textsOf } from './texts/texts-of.js';

let pages: PageStack;
beforeAll(async () => {
  pages = await openPageStack();
});
afterAll(() => pages.stack.close());

describe("the lead's page", () => {
  test.each(LANGUAGES)(
    'shows the viewing in %s, and where it can be moved to',
    async (language) => {
      const viewing = await pages.book({
        'lead.language': language,
        'property.title': 'Loft & <b>Garten',
      });
      const page = expectPage(await pages.get(viewing.path));
      const texts = textsOf(language);
      expect(page).toContain(`<html lang="${language}">`);
      for (const text of [texts.title, texts.states.booked, 'Avendo Real Estate']) {
        expect(page).toContain(text);
      }
      expect(page).toContain('Loft &amp; &lt;b&gt;Garten');
      for (const place of [1, 2]) expect(page).toContain(slotValue(viewing, place));
      expect(page).not.toContain(`value="${slotValue(viewing, 0)}"`);
    },
  );

  test('may load nothing, sends its address nowhere and is kept by no search engine', async () => {
    const { path } = await pages.book();
    const { headers, text } = await pages.get(path);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex, nofollow',
    });
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none';style-src 'sha256-[\w+/=]+';img-src data:;form-action 'self';base-uri 'none';frame-ancestors 'none'$/,
    );
    expect(text).not.toMatch(/<script|https?:|src=|javascript/);
  });

  test('changes nothing when it is opened, however often and by whatever method but POST', async () => {
    const viewing = await pages.book();
    const before = await pages.stateOf(viewing);
    for (const method of ['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE']) {
      for (const query of ['', '?action=cancel', '?done=canceled']) {
        await pages.get(`${viewing.path}${query}`, { method });
      }
    }
    expect(await pages.stateOf(viewing)).toEqual(before);
    expect(await pages.stack.db.prisma.delivery.count({ where: { callId: viewing.callId } })).toBe(
      0,
    );
  });

  test('never says that something was done which was not', async () => {
    const viewing = await pages.book();
    const page = expectPage(await pages.get(`${viewing.path}?done=canceled`));
    expect(page).not.toContain('role="status"');
  });
});

describe('a lead who cancels', () => {
  test('is led back to a page that says so; the place is free and everybody is told', async () => {
    const viewing = await pages.book();
    const answer = await pages.post(viewing.path, { action: 'cancel' });
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe(`${viewing.token}?done=canceled`);
    const page = expectPage(await pages.get(`/b/${answer.headers.location}`));
    expect(page).toContain('Your viewing is canceled. Avendo Real Estate has been told.');
    expect(page).not.toContain('<form');
    expect(await pages.stateOf(viewing)).toMatchObject({ status: 'canceled', sequence: 1 });
    const { callId, bookingId } = viewing;
    const events = await pages.stack.db.prisma.delivery.findMany({
      where: { callId, destination: EVENTS_URL },
    });
    expect(
      events.map(({ body }) => bookingEventSchema.parse(JSON.parse(body ?? ''))),
    ).toMatchObject([{ event: 'booking.canceled', by: 'lead', booking: { canceledBy: 'lead' } }]);
    expect(await lineOf(pages.gateway, answer)).toMatchObject({
      route: '/b/:token',
      bookingId,
      callId,
      state: 'changed',
      rung: true,
    });
    expect(JSON.stringify(pages.gateway.lines)).not.toContain(viewing.token);
  });

  test('twice is told the same, and nobody else anything', async () => {
    const viewing = await pages.book();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => pages.post(viewing.path, { action: 'cancel' })),
    );
    const places = answers.map(({ headers }) => headers.location);
    expect(new Set(places)).toEqual(new Set([`${viewing.token}?done=canceled`]));
    expect(await pages.stateOf(viewing)).toMatchObject({ status: 'canceled', sequence: 1 });
  });
});

describe('a lead who moves the viewing', () => {
  test('has the new time, and the same link goes on working', async () => {
    const viewing = await pages.book();
    const answer = await pages.post(viewing.path, { action: 'move', slot: slotValue(viewing, 1) });
    expect(answer.headers.location).toBe(`${viewing.token}?done=moved`);
    expect(expectPage(await pages.get(`/b/${answer.headers.location}`))).toContain(
      'has been moved',
    );
    expect(await pages.stateOf(viewing)).toMatchObject({
      status: 'booked',
      date: viewing.slots[1]?.date,
    });
    await pages.post(viewing.path, { action: 'move', slot: slotValue(viewing, 2) });
    expect(await pages.stateOf(viewing)).toMatchObject({
      date: viewing.slots[2]?.date,
      sequence: 2,
    });
  });

  test('to a time that is taken meanwhile is told so, with those that are left', async () => {
    const one = { 'viewing_slots.0.maxBookings': 1 };
    const viewing = await pages.book({ ...one, 'property.reference': 'TAKEN' });
    const other = await pages.book({ ...one, 'property.reference': 'TAKEN' });
    const slot = slotValue(viewing, 0);
    const page = expectPage(await pages.post(other.path, { action: 'move', slot }), 409);
    expect(page).toContain('role="alert"');
    expect(page).toContain('<details open="">');
    expect(page).not.toContain(`value="${slot}"`);
    expect(page).toContain(`value="${slotValue(viewing, 2)}"`);
    expect(await pages.stateOf(other)).toMatchObject({ status: 'booked', sequence: 0 });
  });

  test.each(['', 'soon', '2030-02-30 10:00 11:00', '2030-02-20 10:00 11:00 12:00', '\0'])(
    'to %j is asked to choose',
    async (slot) => {
      const viewing = await pages.book();
      const page = expectPage(await pages.post(viewing.path, { action: 'move', slot }), 400);
      expect(page).toContain('please choose a time first');
      expect(await pages.stateOf(viewing)).toMatchObject({ status: 'booked', sequence: 0 });
    },
  );

  test('that is canceled or replaced sees how it stands', async () => {
    const viewing = await pages.book({
      'lead.phone': '+41791239990',
      'property.reference': 'AGAIN',
    });
    const slot = slotValue(viewing, 2);
    const later = await pages.book({ 'lead.phone': '+41791239990', 'property.reference': 'AGAIN' });
    const replaced = await pages.post(viewing.path, { action: 'move', slot });
    expect(replaced.headers.location).toBe(viewing.token);
    expect(expectPage(await pages.get(viewing.path))).toContain(
      'another viewing of this property since',
    );
    await pages.post(later.path, { action: 'cancel' });
    const canceled = await pages.post(later.path, { action: 'move', slot });
    expect(canceled.headers.location).toBe(later.token);
    expect(await pages.stateOf(later)).toMatchObject({ status: 'canceled' });
  });
});
