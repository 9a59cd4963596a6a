/** What became of an attempt to hand a message to a provider, in words that may be shown. */
export type SendReason =
  | 'ok'
  /** The provider had taken it in an attempt before, whose answer was lost. */
  | 'already_sent'
  | 'invalid_address'
  | 'invalid_number'
  | 'not_mobile'
  | 'unsubscribed'
  | 'country_not_enabled'
  | 'unreachable_number'
  | 'invalid_sender'
  | 'rejected'
  | 'unauthorized'
  | 'quota_exceeded'
  | 'provider_error'
  | 'unreachable'
  | 'timeout'
  /** The provider could not say whether it had taken it before. */
  | 'unconfirmed';

export type SendOutcome =
  | {
      readonly kind: 'sent';
      readonly statusCode: number | null;
      readonly reason: SendReason;
      /** The provider's own id; null when it is not known. */
      readonly providerId: string | null;
    }
  /** Another attempt would end the same. */
  | { readonly kind: 'refused'; readonly statusCode: number | null; readonly reason: SendReason }
  | {
      readonly kind: 'failed';
      readonly statusCode: number | null;
      readonly reason: SendReason;
      /** The provider may have taken it all the same. */
      readonly uncertain: boolean;
    }
  /** Too much at once: not an attempt. */
  | { readonly kind: 'busy'; readonly retryAfterMs: number }
  /** Broken off by us. */
  | { readonly kind: 'aborted' };
