import { Webhook } from 'standardwebhooks';

/**
 * Whether a received webhook is signed with this secret and at most five minutes old, as the
 * library of the Standard Webhooks specification sees it, which receivers use too.
 */
export function verifyWebhook(
  received: {
    readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
    readonly body: string;
  },
  secret: string,
): boolean {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(received.headers)) {
    if (typeof value === 'string') headers[name] = value;
  }
  try {
    new Webhook(secret).verify(received.body, headers, { jsonParse: false });
    return true;
  } catch {
    return false;
  }
}
