import { TRIGGER_BODY_EXAMPLE } from '@immolab/contracts/openapi';

const SLOTS_IN_DAYS = [10, 11, 12];
const DAY_MS = 86_400_000;

export interface ExampleInput {
  readonly now: Date;
  /** Null: no webhook is sent. */
  readonly webhookUrl: string | null;
}

/**
 * The complete example of the API reference, every field in use. Each one is for a property of its
 * own, so that an example never finds its slots booked up by earlier ones.
 */
export function buildExampleBody({ now, webhookUrl }: ExampleInput) {
  const reference = `LEAD-${now.getTime().toString(36).toUpperCase()}-GENEVA`;
  const { callback_webhook: _, ...example } = TRIGGER_BODY_EXAMPLE;
  return {
    ...example,
    property: { ...example.property, reference },
    viewing_slots: example.viewing_slots.map((slot, index) => ({
      ...slot,
      date: dateIn(now, SLOTS_IN_DAYS[index] ?? 0),
    })),
    ...(webhookUrl === null ? {} : { callback_webhook: webhookUrl }),
    external_ref: reference,
  };
}

/** `YYYY-MM-DD`, so many days after today at the property. */
function dateIn(now: Date, days: number): string {
  const day = new Date(now.getTime() + days * DAY_MS);
  return day.toLocaleDateString('sv-SE', { timeZone: 'Europe/Zurich' });
}
