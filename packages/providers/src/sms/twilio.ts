import type { Twilio } from 'twilio';
import { within } from '../deadline.js';
import type { SendOutcome } from '../outcome.js';
import { outcomeOfError } from './twilio-errors.js';

/** An SMS as it is handed to the provider. */
export interface Sms {
  /** E.164 */
  readonly to: string;
  readonly text: string;
  /** Where the provider tells what became of it; null: nowhere. */
  readonly statusCallback: string | null;
}

/** The account of the provider that sends it. */
export interface SmsAccount {
  readonly accountSid: string;
  readonly authToken: string;
  /** E.164, an alphanumeric sender, or the SID of a messaging service (`MG…`). */
  readonly from: string;
}

/** Whether the provider has taken an SMS before. */
export type SmsLookup =
  | { readonly kind: 'found'; readonly providerId: string }
  | { readonly kind: 'not_found' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'aborted' };

export interface SmsProvider {
  /** Hands an SMS over. Never rejects. */
  send(sms: Sms, account: SmsAccount, signal: AbortSignal): Promise<SendOutcome>;
  /** Looks for this SMS among the newest to its number. Never rejects. */
  find(
    sms: Pick<Sms, 'to' | 'text'> & { readonly since: Date },
    account: SmsAccount,
    signal: AbortSignal,
  ): Promise<SmsLookup>;
}

export interface SmsProviderOptions {
  /** Of the provider's API; its own without one. */
  readonly baseUrl: string | null;
  /** For one request, in milliseconds. */
  readonly timeoutMs?: number;
}

/** A look-up and a send together stay within the lease of a delivery (15 s). */
const TIMEOUT_MS = 6_500;
/** More messages than one person gets in the time that a delivery is tried. */
const LOOKED_THROUGH = 20;
/** Accounts whose connections are kept; the oldest goes first. */
const MOST_CLIENTS = 200;
/** The clocks of two machines. */
const CLOCK_SKEW_MS = 60_000;

/**
 * SMS through Twilio, whose API of messages has no idempotency key: before an SMS whose last attempt
 * ended unknown is sent again, {@link SmsProvider.find} asks whether it is there.
 */
export function createSmsProvider(options: SmsProviderOptions): SmsProvider {
  const { baseUrl, timeoutMs = TIMEOUT_MS } = options;
  // Each client keeps connections of its own.
  const clients = new Map<string, Twilio>();
  const open = async ({ accountSid, authToken }: SmsAccount): Promise<Twilio> => {
    const name = `${accountSid} ${authToken}`;
    const known = clients.get(name);
    if (known !== undefined) return known;
    // Loaded with the first SMS: most dispatchers post webhooks alone.
    const { default: twilio } = await import('twilio');
    const client = twilio(accountSid, authToken, { timeout: timeoutMs, autoRetry: false });
    if (baseUrl !== null) client.api.baseUrl = baseUrl;
    const [oldest] = clients.keys();
    if (clients.size >= MOST_CLIENTS && oldest !== undefined) clients.delete(oldest);
    clients.set(name, client);
    return client;
  };
  return {
    async send({ to, text, statusCallback }, account, signal) {
      const sender = account.from.startsWith('MG')
        ? { messagingServiceSid: account.from }
        : { from: account.from };
      const client = await open(account);
      const sending = client.messages.create({
        to,
        body: text,
        ...sender,
        ...(statusCallback === null ? {} : { statusCallback }),
      });
      try {
        const ended = await within(sending, { timeoutMs, signal });
        if (ended === 'aborted') return { kind: 'aborted' };
        if (ended === 'timeout') {
          return { kind: 'failed', statusCode: null, reason: 'timeout', uncertain: true };
        }
        return { kind: 'sent', statusCode: 201, reason: 'ok', providerId: ended.value.sid };
      } catch (error) {
        return outcomeOfError(error);
      }
    },
    async find({ to, text, since }, account, signal) {
      const client = await open(account);
      // Not by the time it was sent: one that is still queued has none.
      const listing = client.messages.list({ to, limit: LOOKED_THROUGH });
      try {
        const ended = await within(listing, { timeoutMs, signal });
        if (ended === 'aborted') return { kind: 'aborted' };
        if (ended === 'timeout') return { kind: 'unknown' };
        const earliest = since.getTime() - CLOCK_SKEW_MS;
        // Trial accounts put words of their own before the text.
        const found = ended.value.find(
          ({ body, dateCreated }) => body.endsWith(text) && dateCreated.getTime() >= earliest,
        );
        return found === undefined
          ? { kind: 'not_found' }
          : { kind: 'found', providerId: found.sid };
      } catch {
        return { kind: 'unknown' };
      }
    },
  };
}
