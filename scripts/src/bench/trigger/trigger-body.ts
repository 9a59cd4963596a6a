import { TRIGGER_BODY_EXAMPLE } from '@immolab/contracts/openapi';

const DAY_MS = 86_400_000;

/**
 * The complete example of the API reference with slots in the coming days, for the load generator:
 * `{n}` makes its reference and its phone number.
 */
export function triggerBody(now: Date): string {
  const { viewing_slots: slots, lead, property, ...rest } = TRIGGER_BODY_EXAMPLE;
  const dateIn = (days: number) =>
    new Date(now.getTime() + days * DAY_MS).toISOString().slice(0, 10);
  return JSON.stringify({
    ...rest,
    lead: { ...lead, phone: '+41{n}' },
    property,
    viewing_slots: slots.map((slot, index) => ({ ...slot, date: dateIn(10 + index) })),
    external_ref: 'LEAD-{n}',
  });
}
