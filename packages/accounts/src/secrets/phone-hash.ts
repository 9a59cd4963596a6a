import { createHmac, createSecretKey } from 'node:crypto';

/** Turns an E.164 number into what opt-outs, bookings and contact limits keep of it. */
export type HashPhone = (phone: string) => Buffer;

/**
 * HMAC-SHA256 of the number. Keyed, because there are few enough numbers to try them all.
 *
 * @param secret from the configuration; changing it forgets every opt-out.
 */
export function createPhoneHasher(secret: string): HashPhone {
  const key = createSecretKey(secret, 'utf8');
  return (phone) => createHmac('sha256', key).update(phone).digest();
}
