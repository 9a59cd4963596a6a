import { randomUUID } from 'node:crypto';
import { readMessagePolicy } from '@immolab/accounts';
import { type ChangedBooking, mintBookingLink } from '@immolab/calls';
import { BOOKING_PAGE_PATH } from '@immolab/contracts';
import type { Executor } from '@immolab/database';
import { createDeliveries } from '@immolab/deliveries';
import { planBookingChange } from '@immolab/messages';
import type { Bells } from '@immolab/queue';

export interface TellingDependencies {
  readonly queues: Pick<Bells, 'ring'>;
  /** What the link in the messages begins with. */
  readonly publicBaseUrl: string;
}

/** Ids of deliveries that wait for the dispatcher. */
export type ToSend = readonly string[];

/** Stores all that a change of a booking gives rise to, in the transaction of the change. */
export function storeNews({ publicBaseUrl }: TellingDependencies) {
  return async (transaction: Executor, changed: ChangedBooking): Promise<ToSend> => {
    const { token, calendar } = await mintBookingLink(transaction, changed.event.booking.id);
    const manageUrl = `${publicBaseUrl}${BOOKING_PAGE_PATH}/${token}`;
    const viewing = { manageUrl, calendar };
    const policy = await readMessagePolicy(transaction, changed.accountId);
    const deliveries = planBookingChange(changed, { newId: randomUUID, viewing, policy });
    await createDeliveries(transaction, deliveries);
    // Messages of a test key are captured where they are.
    const toSend = deliveries.filter(({ test, channel }) => !test || channel === 'webhook');
    return toSend.map(({ id }) => id);
  };
}

/** After the commit; a bell that is not heard is found by the dispatcher's sweep. */
export async function ringForNews(
  { queues }: TellingDependencies,
  toSend: ToSend,
): Promise<boolean> {
  const rings = toSend.map((deliveryId) => queues.ring('delivery.send', { deliveryId }));
  return (await Promise.all(rings)).every(Boolean);
}
