import type { Request } from 'express';
import { ipKeyGenerator } from 'express-rate-limit';

/** The sender's address. Of the many that one sender has in IPv6, their whole network counts as one. */
export function networkOf(request: Request): string {
  return ipKeyGenerator(request.ip ?? '');
}
