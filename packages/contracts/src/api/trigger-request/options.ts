import { z } from 'zod';
import type { Faults } from '../faults.js';
import { isCalendarDate } from './calendar-date.js';
import { metadataInputSchema } from './metadata.js';
import type { TriggerRules } from './rules.js';
import type { TriggerRequest } from './trigger-request.js';

const NOT_PRINTABLE = /[\p{Cc}\p{Surrogate}]/u;
const MOMENT =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const MAX_URL_LENGTH = 2_048;
const LATEST_START_MS = 366 * 24 * 60 * 60 * 1_000;

function isMoment(text: string): boolean {
  const date = MOMENT.exec(text)?.[1];
  return date !== undefined && isCalendarDate(date);
}

/** The fields of the body that stand beside lead, property, agent and slots. */
export const optionsSchema = z.object({
  callback_webhook: z
    .string()
    .max(MAX_URL_LENGTH)
    // The URL parser would drop or encode these silently.
    .refine((url) => !NOT_PRINTABLE.test(url), { error: 'Must not contain control characters' })
    .nullish()
    .transform((url) => url ?? null)
    .meta({ format: 'uri', description: 'URL to POST results to; http or https, public' }),
  external_ref: z
    .string()
    .min(1)
    .max(255)
    .refine((text) => !NOT_PRINTABLE.test(text), {
      error: 'Must not contain control characters',
    })
    .nullish()
    .transform((reference) => reference ?? null)
    .meta({ description: 'Your reference, unique per API key', example: 'LEAD-12345-GENEVA' }),
  metadata: metadataInputSchema,
  not_before: z
    .string()
    .refine(isMoment, { error: 'Must be ISO 8601 with an offset, e.g. 2026-03-20T09:00:00+01:00' })
    .nullish()
    .transform((text) => (text ? new Date(text) : null))
    .meta({ format: 'date-time', description: 'The call is not made before this moment' }),
});

type Options = Pick<TriggerRequest, 'callbackWebhook' | 'externalRef' | 'metadata' | 'notBefore'>;

/** Reads `callback_webhook`, `external_ref`, `metadata` and `not_before`. */
export function readOptions(
  body: Record<string, unknown>,
  rules: TriggerRules,
  faults: Faults,
): Options | null {
  const parsed = faults.read(optionsSchema, body, []);
  const url = body.callback_webhook;
  const isReadable = typeof url === 'string' && url.length <= MAX_URL_LENGTH;
  const refusal = isReadable ? rules.checkWebhookUrl(url) : null;
  if (refusal !== null) faults.add(['callback_webhook'], refusal);
  if (parsed === null) return null;

  const waitMs = (parsed.not_before?.getTime() ?? 0) - rules.now.getTime();
  if (waitMs > LATEST_START_MS) faults.add(['not_before'], 'Must be within a year from now');
  return {
    callbackWebhook: parsed.callback_webhook,
    externalRef: parsed.external_ref,
    metadata: parsed.metadata,
    // A moment that has passed delays nothing.
    notBefore: waitMs > 0 ? parsed.not_before : null,
  };
}
