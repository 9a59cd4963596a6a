import type { ErrorResponse, Resend } from 'resend';
import type { SendOutcome, SendReason } from '../outcome.js';
import { type Email, mailboxOf } from './email.js';

export interface EmailProvider {
  /**
   * Hands an email over. Never rejects.
   *
   * @param apiKey of the account that sends it.
   */
  send(email: Email, apiKey: string, signal: AbortSignal): Promise<SendOutcome>;
}

export interface EmailProviderOptions {
  /** Of the provider's API; its own without one. */
  readonly baseUrl: string | null;
  /** For one attempt, in milliseconds. */
  readonly timeoutMs?: number;
}

const PROVIDER_URL = 'https://api.resend.com';
const TIMEOUT_MS = 10_000;
/** When the provider does not say how long. */
const DEFAULT_RETRY_MS = 1_000;

/** The tag by which a receipt names its delivery. */
export const DELIVERY_TAG = 'delivery_id';

/**
 * Emails through Resend. The delivery's id is the `Idempotency-Key`: within 24 hours the same email
 * posted again is answered as the first time and not sent again.
 */
export function createEmailProvider(options: EmailProviderOptions): EmailProvider {
  const { baseUrl, timeoutMs = TIMEOUT_MS } = options;
  return {
    async send(email, apiKey, signal) {
      // Loaded with the first email: most dispatchers post webhooks alone.
      const { Resend } = await import('resend');
      const client = new Resend(apiKey, { baseUrl: baseUrl ?? PROVIDER_URL });
      const timeout = AbortSignal.timeout(timeoutMs);
      const both = AbortSignal.any([signal, timeout]);
      const answer = await post(client, email, both).catch(() => null);
      if (signal.aborted) return { kind: 'aborted' };
      if (answer?.data) return sent(answer.data.id);
      if (answer?.error?.statusCode) return outcomeOf(answer.error, answer.headers);
      const reason = timeout.aborted ? 'timeout' : 'unreachable';
      return { kind: 'failed', statusCode: null, reason, uncertain: true };
    },
  };
}

function post(client: Resend, email: Email, signal: AbortSignal) {
  return client.emails.send(
    {
      from: mailboxOf(email.from),
      to: email.to,
      ...(email.replyTo === null ? {} : { replyTo: email.replyTo }),
      subject: email.subject,
      text: email.text,
      html: email.html,
      attachments: email.attachments.map(({ filename, contentType, content }) => ({
        filename,
        contentType,
        content: Buffer.from(content, 'utf8').toString('base64'),
      })),
      tags: [{ name: DELIVERY_TAG, value: email.deliveryId }],
    },
    { idempotencyKey: email.deliveryId, signal },
  );
}

function sent(providerId: string | null, reason: SendReason = 'ok'): SendOutcome {
  return { kind: 'sent', statusCode: 200, reason, providerId };
}

function outcomeOf(
  { name, statusCode, message }: ErrorResponse,
  headers: Readonly<Record<string, string>> | null,
): SendOutcome {
  const failed = (reason: SendReason): SendOutcome => ({
    kind: 'failed',
    statusCode,
    reason,
    uncertain: false,
  });
  // The key was used, so the email was taken, before a setting of the account was changed.
  if (name === 'invalid_idempotent_request') return sent(null, 'already_sent');
  if (name === 'concurrent_idempotent_requests') {
    return { kind: 'busy', retryAfterMs: DEFAULT_RETRY_MS };
  }
  if (name === 'daily_quota_exceeded' || name === 'monthly_quota_exceeded') {
    return failed('quota_exceeded');
  }
  if (statusCode === 429) return { kind: 'busy', retryAfterMs: retryAfterOf(headers) };
  // Keys and domains are mended while the message waits.
  if (statusCode === 401 || statusCode === 403) return failed('unauthorized');
  if (statusCode === null || statusCode >= 500 || statusCode === 404) {
    return failed('provider_error');
  }
  return { kind: 'refused', statusCode, reason: refusalOf(name, message) };
}

function refusalOf(name: string, message: string): SendReason {
  if (name === 'invalid_from_address') return 'invalid_sender';
  return /`to`/.test(message) ? 'invalid_address' : 'rejected';
}

function retryAfterOf(headers: Readonly<Record<string, string>> | null): number {
  const seconds = Number(headers?.['retry-after'] ?? headers?.['ratelimit-reset']);
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, 60) * 1_000 : DEFAULT_RETRY_MS;
}
