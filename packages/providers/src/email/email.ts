/** An email as it is handed to the provider. */
export interface Email {
  /** Keeps the provider from sending it twice, and comes back in its receipts. */
  readonly deliveryId: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
  readonly replyTo: string | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly {
    readonly filename: string;
    readonly contentType: string;
    /** UTF-8 text. */
    readonly content: string;
  }[];
}

/** Parts of a mailbox that only a quoted name may hold (RFC 5322, 3.2.3). */
const SPECIAL = /[^\p{L}\p{N} !#$%&'*+/=?^_`{|}~-]/u;

/** `Name <address>`, with the name quoted where it must be. It holds no line break. */
export function mailboxOf({ name, address }: Email['from']): string {
  const line = name.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
  if (line === '') return address;
  const quoted = SPECIAL.test(line) ? `"${line.replace(/["\\]/g, '\\$&')}"` : line;
  return `${quoted} <${address}>`;
}
