import type { Booking, BookingChanger, Language } from '@immolab/contracts';
import { startSentence, writeDate } from '../dates/write-dates.js';
import type { Fact } from '../email/email-content.js';
import { type EmailMessage, writeEmail } from '../email/write-email.js';
import type { MessageTexts } from '../texts/message-texts.js';
import { plainLine } from '../texts/plain-line.js';
import { textsOf } from '../texts/texts-of.js';
import { contactFacts } from './contact-facts.js';

type Time = Pick<Booking, 'date' | 'startTime' | 'endTime'>;

export interface ChangeInput {
  readonly language: Language;
  readonly agencyName: string;
  readonly change: 'moved' | 'canceled';
  readonly by: BookingChanger;
  readonly callId: string;
  readonly leadName: string;
  readonly leadPhone: string | null;
  readonly leadEmail: string | null;
  readonly property: { readonly title: string; readonly address: string };
  /** When it is now, or was when it was canceled. */
  readonly viewing: Time;
  /** When it was before; null when it was canceled. */
  readonly before: Time | null;
  readonly test: boolean;
}

/** Tells the agency that a viewing was moved or canceled after the call. */
export function writeChange(input: ChangeInput): EmailMessage {
  const texts = textsOf(input.language);
  const { labels } = texts;
  const { subject, heading } = texts.changes[input.change];
  const leadName = plainLine(input.leadName);
  const when = timeOf(texts, input.viewing);
  const rows: readonly Fact[] = [
    { label: labels.lead, value: leadName },
    ...contactFacts(texts, input),
    ...(input.before === null
      ? []
      : [{ label: labels.viewingBefore, value: timeOf(texts, input.before) }]),
    { label: labels.changedBy, value: texts.changers[input.by] },
  ];
  return writeEmail(
    {
      language: input.language,
      subject: subject(leadName, plainLine(input.property.title)),
      preview: `${leadName} · ${when}`,
      heading,
      blocks: [
        {
          kind: 'card',
          lines: [when, plainLine(input.property.title), plainLine(input.property.address)],
          struck: input.change === 'canceled',
        },
        { kind: 'facts', rows },
      ],
      footer: [`${labels.call} ${input.callId}`, ...(input.test ? [labels.testCall] : [])],
    },
    { fromName: plainLine(input.agencyName), replyTo: input.leadEmail },
  );
}

function timeOf({ locale, timeSpan }: MessageTexts, time: Time): string {
  return startSentence(
    `${writeDate(time.date, locale)}, ${timeSpan(time.startTime, time.endTime)}`,
  );
}
