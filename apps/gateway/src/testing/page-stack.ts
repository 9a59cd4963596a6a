import { expect, inject } from 'vitest';
import { bookLinkedViewing, type LinkedViewing } from './linked-viewing.js';
import { type Answer, type SentRequest, send } from './send.js';
import { openTestStack, type TestGateway, type TestStack } from './start-test-gateway.js';

/** Where the events of the stack's key go. */
export const EVENTS_URL = 'https://hooks.example.com/events';

/** As a browser sends a form. */
export const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

/** How a booking stands. */
export interface BookingState {
  readonly status: string;
  readonly sequence: number;
  readonly date: string;
}

/** A gateway with viewings whose leads have their links. */
export interface PageStack {
  readonly stack: TestStack;
  readonly gateway: TestGateway;
  /** A viewing of a property of its own, whose slots nobody else takes, unless `changes` name one. */
  book(changes?: Readonly<Record<string, unknown>>): Promise<LinkedViewing>;
  get(path: string, request?: SentRequest): Promise<Answer>;
  post(path: string, fields: Readonly<Record<string, string>>): Promise<Answer>;
  stateOf(viewing: LinkedViewing): Promise<BookingState>;
}

export async function openPageStack(): Promise<PageStack> {
  const stack = await openTestStack(inject('postgresUrl'));
  const gateway = await stack.startGateway({ PAGE_REQUESTS_PER_MINUTE: '100000' });
  const key = await stack.createKey({ eventsUrl: EVENTS_URL });
  let properties = 0;
  return {
    stack,
    gateway,
    book: (changes = {}) => {
      properties += 1;
      const own = { 'property.reference': `PAGE-${properties}`, ...changes };
      return bookLinkedViewing({ stack, gateway, key, changes: own });
    },
    get: (path, request = {}) => send(gateway.url, path, request),
    post: (path, fields) => {
      const body = new URLSearchParams(fields).toString();
      return send(gateway.url, path, { method: 'POST', headers: FORM, body });
    },
    stateOf: async ({ bookingId }) => {
      const { status, sequence, slot } = await stack.db.prisma.booking.findUniqueOrThrow({
        where: { id: bookingId },
        include: { slot: true },
      });
      return { status, sequence, date: slot.date };
    },
  };
}

/** The page that was answered. */
export function expectPage(answer: Answer, status = 200): string {
  expect(answer.status).toBe(status);
  expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  return answer.text;
}

/** One of a viewing's slots as the form sends it. */
export function slotValue({ slots }: LinkedViewing, place: number): string {
  const slot = slots[place];
  if (slot === undefined) throw new Error('too few slots');
  return `${slot.date} ${slot.startTime} ${slot.endTime}`;
}
