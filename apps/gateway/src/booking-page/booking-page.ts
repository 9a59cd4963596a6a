import {
  cancelBooking,
  hashLinkToken,
  type LinkedBooking,
  readLinkedBooking,
  rescheduleBooking,
} from '@immolab/calls';
import type { Database } from '@immolab/database';
import { ImmolabError } from '@immolab/runtime';
import type { Request, RequestHandler, Response } from 'express';
import {
  ringForNews,
  storeNews,
  type TellingDependencies,
  type ToSend,
} from '../bookings/tell-change.js';
import { invalidRequest } from '../errors/invalid-request.js';
import { contextOf } from '../request-log/request-context.js';
import type { ReadForm } from './read-form.js';
import { readSlotValue } from './slot-value.js';
import { type PageNote, writeBookingPage } from './write-booking-page.js';

export interface BookingPageDependencies extends TellingDependencies {
  readonly db: Database;
  readonly readForm: ReadForm;
}

interface Link {
  readonly token: string;
  readonly tokenHash: Buffer;
}

/** `GET /b/{token}`: shows the viewing. Nothing is changed, whoever or whatever opens the link. */
export function showBookingPage({ db }: BookingPageDependencies): RequestHandler {
  return async (request, response) => {
    const link = linkOf(request);
    const linked = await readLinked(db, link);
    contextOf(request).event.add({ bookingId: linked.booking.id, callId: linked.booking.callId });
    send(response, 200, { ...linked, ...link, note: noteOf(request, linked) });
  };
}

/** `POST /b/{token}`: cancels or moves the viewing, and leads back to the page. */
export function changeByPage(dependencies: BookingPageDependencies): RequestHandler {
  const { db, readForm } = dependencies;
  return async (request, response) => {
    const link = linkOf(request);
    const { action, slot } = await readForm(request, response);
    if (action === 'cancel') return cancel(dependencies, link, request, response);
    if (action !== 'move') throw invalidRequest([{ path: ['action'], message: 'Unknown action' }]);
    const wished = readSlotValue(slot);
    if (wished === null) {
      const linked = await readLinked(db, link);
      return send(response, 400, { ...linked, ...link, note: 'slotMissing' });
    }
    const { tokenHash } = link;
    const input = { access: { tokenHash }, by: 'lead', slot: wished } as const;
    const result = await rescheduleBooking(db, input, storeNews(dependencies));
    if (result.kind === 'slot_unavailable') {
      const linked = await readLinked(db, link);
      return send(response, 409, { ...linked, ...link, note: 'slotTaken' });
    }
    await finish(dependencies, request, response, { link, result, note: 'moved' });
  };
}

async function cancel(
  dependencies: BookingPageDependencies,
  link: Link,
  request: Request,
  response: Response,
): Promise<void> {
  const { tokenHash } = link;
  const input = { access: { tokenHash }, by: 'lead' } as const;
  const result = await cancelBooking(dependencies.db, input, storeNews(dependencies));
  await finish(dependencies, request, response, { link, result, note: 'canceled' });
}

type Result = Exclude<
  Awaited<ReturnType<typeof cancelBooking<ToSend>> | ReturnType<typeof rescheduleBooking<ToSend>>>,
  { readonly kind: 'slot_unavailable' }
>;

interface Finished {
  readonly link: Link;
  readonly result: Result;
  readonly note: PageNote;
}

/** Back to the page, so that loading it again sends no form. */
async function finish(
  dependencies: BookingPageDependencies,
  request: Request,
  response: Response,
  { link, result, note }: Finished,
): Promise<void> {
  const { event } = contextOf(request);
  event.add({ state: result.kind });
  if (result.kind === 'not_found' || result.kind === 'viewing_begun') {
    throw new ImmolabError('not_found');
  }
  const changes = 'booking' in result;
  if (changes) event.add({ bookingId: result.booking.id, callId: result.booking.callId });
  if (result.kind === 'changed') {
    event.add({ rung: await ringForNews(dependencies, result.written) });
  }
  // Relative: the server may be reached below a path of another one.
  response.redirect(303, changes ? `${link.token}?done=${note}` : link.token);
}

function linkOf(request: Request): Link {
  const { token } = request.params;
  const tokenHash = typeof token === 'string' ? hashLinkToken(token) : null;
  if (typeof token !== 'string' || tokenHash === null) throw new ImmolabError('not_found');
  return { token, tokenHash };
}

async function readLinked(db: Database, { tokenHash }: Link): Promise<LinkedBooking> {
  const linked = await readLinkedBooking(db, tokenHash);
  if (linked === null) throw new ImmolabError('not_found');
  return linked;
}

/** What has just been done, as far as it is true. */
function noteOf(request: Request, { booking }: LinkedBooking): PageNote | null {
  const { done } = request.query;
  if (done === 'moved' && booking.status === 'booked') return 'moved';
  return done === 'canceled' && booking.status === 'canceled' ? 'canceled' : null;
}

function send(
  response: Response,
  status: number,
  page: Parameters<typeof writeBookingPage>[0],
): void {
  response.status(status).type('html').send(writeBookingPage(page));
}
