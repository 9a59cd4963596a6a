import type { EmailContent } from './email-content.js';
import { writeHtml } from './write-html.js';
import { writeText } from './write-text.js';

/** A file that goes with an email. */
export interface Attachment {
  readonly filename: string;
  readonly contentType: string;
  /** UTF-8 text. */
  readonly content: string;
}

/** What the row of an email holds: everything but whom it is from. */
export interface EmailMessage {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Shown as the sender, unless the account has a name of its own for that. */
  readonly fromName: string;
  /** Where an answer goes; null: to the account's own address for it. */
  readonly replyTo: string | null;
  readonly attachments: readonly Attachment[];
}

/** Writes an email in both forms. */
export function writeEmail(
  content: EmailContent,
  extras: Pick<EmailMessage, 'fromName'> & Partial<Pick<EmailMessage, 'replyTo' | 'attachments'>>,
): EmailMessage {
  const { fromName, replyTo = null, attachments = [] } = extras;
  return {
    subject: content.subject,
    text: writeText(content),
    html: writeHtml(content),
    fromName,
    replyTo,
    attachments,
  };
}
