import { writeCalendarEntry } from '../calendar/write-calendar-entry.js';
import { startSentence } from '../dates/write-dates.js';
import type { Block, EmailContent } from '../email/email-content.js';
import { type Attachment, type EmailMessage, writeEmail } from '../email/write-email.js';
import { colonOf } from '../texts/colon.js';
import type { ViewingFacts } from '../texts/message-texts.js';
import { textsOf } from '../texts/texts-of.js';
import { factsOf, isCanceled, type ViewingMessage } from './viewing-message.js';

/** What an email says beyond an SMS: the calendar entry. */
export interface ViewingEmail extends ViewingMessage {
  readonly leadEmail: string;
  /** Whom the calendar names as the host. */
  readonly organizerEmail: string;
  readonly calendar: { readonly id: string; readonly sequence: number; readonly updatedAt: Date };
}

/** News of a viewing by email, with the calendar entry that says the same to a calendar. */
export function writeViewingEmail(message: ViewingEmail): EmailMessage {
  const facts = factsOf(message);
  return writeEmail(contentOf(message, facts), {
    fromName: facts.agencyName,
    attachments: [entryOf(message, facts)],
  });
}

function contentOf(message: ViewingEmail, facts: ViewingFacts): EmailContent {
  const { lead } = textsOf(message.language);
  const { subject, heading, intro } = lead.news[message.news];
  const canceled = isCanceled(message.news);
  const { date, time, title, address, agencyName } = facts;
  const when = startSentence(`${date}, ${time}`);
  const action: readonly Block[] =
    message.manageUrl === null
      ? []
      : [{ kind: 'action', label: lead.manage, url: message.manageUrl }];
  return {
    language: message.language,
    subject: subject(facts),
    preview: `${when} · ${address}`,
    heading,
    blocks: [
      { kind: 'paragraph', lines: [lead.greeting(facts.leadName)] },
      { kind: 'paragraph', lines: [intro(facts)] },
      { kind: 'card', lines: [when, title, address], struck: canceled },
      ...action,
      { kind: 'paragraph', lines: [canceled ? lead.canceledHint : lead.calendarHint] },
      { kind: 'paragraph', lines: [lead.signOff, agencyName] },
    ],
    footer: [lead.whyThisMessage(agencyName)],
  };
}

function entryOf(message: ViewingEmail, facts: ViewingFacts): Attachment {
  const { lead } = textsOf(message.language);
  const { viewing, calendar, manageUrl } = message;
  const manage =
    manageUrl === null ? '' : `\n${lead.manage}${colonOf(message.language)} ${manageUrl}`;
  return writeCalendarEntry({
    ...calendar,
    canceled: isCanceled(message.news),
    date: viewing.date,
    startTime: viewing.startTime,
    endTime: viewing.endTime,
    timezone: viewing.timezone,
    summary: lead.calendarSummary(facts.title),
    location: facts.address,
    description: `${facts.agencyName}${manage}`,
    url: manageUrl,
    organizer: { name: facts.agencyName, email: message.organizerEmail },
    attendee: { name: facts.leadName, email: message.leadEmail },
  });
}
