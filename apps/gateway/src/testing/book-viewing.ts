import {
  beginDialling,
  bookSlot,
  claimDial,
  endCall,
  findOpenSlots,
  holdSlot,
  markAnswered,
  type SlotTimes,
} from '@immolab/calls';
import { send } from './send.js';
import type { TestGateway, TestKey, TestStack } from './start-test-gateway.js';
import { triggerBody } from './trigger-body.js';

/** A viewing as a call has booked it. */
export interface BookedViewing {
  readonly callId: string;
  readonly bookingId: string;
  /** Every slot of the property that was open before, the booked one first. */
  readonly slots: readonly SlotTimes[];
}

export interface BookingOptions {
  readonly stack: TestStack;
  readonly gateway: TestGateway;
  readonly key: TestKey;
  /** Of the trigger's body, see `triggerBody`. */
  readonly changes?: Readonly<Record<string, unknown>>;
}

let numbers = 0;

/** Posts a lead of its own and books the first open slot for it, as the dialer would. */
export async function bookViewing(options: BookingOptions): Promise<BookedViewing> {
  const { stack, gateway, key, changes } = options;
  const { db } = stack;
  numbers += 1;
  const phone = `+4179${String(1_000_000 + numbers)}`;
  const json = triggerBody({ 'lead.phone': phone, ...changes });
  const answer = await send(gateway.url, '/api/v1/calls/trigger', { key: key.apiKey, json });
  const callId = `${answer.headers.location}`.slice('/api/v1/calls/'.length);
  const claim = await claimDial(db, { callId, holder: 'test', test: true });
  if (claim === null) throw new Error(`not claimed: ${answer.text}`);
  await beginDialling(db, claim, { fromNumber: null });
  await markAnswered(db, claim);
  const slots = await findOpenSlots(db, callId);
  const slotId = slots[0]?.id ?? '';
  await holdSlot(db, claim, slotId);
  await bookSlot(db, claim, slotId);
  await endCall(db, claim, { endedReason: 'slot_booked', fault: null });
  const { id: bookingId } = await db.prisma.booking.findFirstOrThrow({ where: { callId } });
  return { callId, bookingId, slots: slots.map(({ id: _, ...times }) => times) };
}
