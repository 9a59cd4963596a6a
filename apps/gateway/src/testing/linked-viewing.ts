import { mintBookingLink } from '@immolab/calls';
import { type BookedViewing, type BookingOptions, bookViewing } from './book-viewing.js';

/** A viewing with the path of its lead's page. */
export interface LinkedViewing extends BookedViewing {
  readonly token: string;
  readonly path: string;
}

/** Books a viewing and makes the link that its confirmation would carry. */
export async function bookLinkedViewing(options: BookingOptions): Promise<LinkedViewing> {
  const viewing = await bookViewing(options);
  const { token } = await mintBookingLink(options.stack.db, viewing.bookingId);
  return { ...viewing, token, path: `/b/${token}` };
}
