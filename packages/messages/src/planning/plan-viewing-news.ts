import type { ViewingMessage } from '../lead/viewing-message.js';
import { writeViewingEmail } from '../lead/write-viewing-email.js';
import { writeViewingSms } from '../lead/write-viewing-sms.js';
import type { PlannedMessage } from './planned-message.js';
import type { Viewing } from './viewing.js';

export interface ViewingNewsInput {
  /** Names the rows. */
  readonly event: string;
  readonly message: ViewingMessage;
  readonly leadPhone: string | null;
  readonly leadEmail: string | null;
  readonly organizerEmail: string;
  readonly calendar: Viewing['calendar'];
}

/** News of a viewing for its lead, by SMS and by email as far as there is an address. */
export function planViewingNews(input: ViewingNewsInput): readonly PlannedMessage[] {
  const { event, message, leadPhone, leadEmail, organizerEmail, calendar } = input;
  const base = { event, audience: 'lead' } as const;
  const sms: readonly PlannedMessage[] =
    leadPhone === null
      ? []
      : [
          {
            ...base,
            channel: 'sms',
            destination: leadPhone,
            write: () => writeViewingSms(message),
          },
        ];
  const email: readonly PlannedMessage[] =
    leadEmail === null
      ? []
      : [
          {
            ...base,
            channel: 'email',
            destination: leadEmail,
            write: () => writeViewingEmail({ ...message, leadEmail, organizerEmail, calendar }),
          },
        ];
  return [...sms, ...email];
}
