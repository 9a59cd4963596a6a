import type { Booking, CallResult, Language } from '@immolab/contracts';
import { type ChangeInput, writeChange } from '../agency/write-change.js';
import { writeReport } from '../agency/write-report.js';
import type { EmailMessage } from '../email/write-email.js';
import type { ViewingMessage } from '../lead/viewing-message.js';
import { writeViewingEmail } from '../lead/write-viewing-email.js';
import { writeViewingSms } from '../lead/write-viewing-sms.js';
import type { SmsMessage } from '../sms/write-sms.js';
import type { ViewingNews } from '../texts/message-texts.js';
import { exampleCall } from './example-call.js';

export const NEWS = [
  'confirmed',
  'moved',
  'canceled_by_lead',
  'canceled_by_agency',
] as const satisfies readonly ViewingNews[];

const PROPERTIES: Readonly<Record<Language, { title: string; address: string }>> = {
  de: { title: 'Helle 3.5-Zimmer-Wohnung', address: 'Seestrasse 1, 8002 Zürich' },
  fr: { title: '4,5 pièces à Genève', address: 'Rue du Mont-Blanc 12, 1201 Genève' },
  en: { title: 'Modern 4.5 Room Apartment', address: 'Rue du Mont-Blanc 12, 1201 Geneva' },
  nl: { title: 'Licht appartement met balkon', address: 'Keizersgracht 241, 1016 EA Amsterdam' },
};
const AGENCY = 'Avendo Real Estate';
const LEAD = {
  leadName: 'Maria Müller',
  leadPhone: '+41791234500',
  leadEmail: 'maria@example.com',
};
const TIME = {
  date: '2026-03-20',
  startTime: '14:00',
  endTime: '15:00',
  timezone: 'Europe/Zurich',
} satisfies Partial<Booking>;

export function exampleViewing(
  language: Language,
  news: ViewingNews,
  changes: Partial<ViewingMessage> = {},
): ViewingMessage {
  const canceled = news !== 'confirmed' && news !== 'moved';
  return {
    news,
    language,
    leadName: LEAD.leadName,
    agencyName: AGENCY,
    property: PROPERTIES[language],
    viewing: TIME,
    manageUrl: canceled ? null : 'https://immolab.example/b/0123456789abcdEF',
    ...changes,
  };
}

export function exampleViewingEmail(
  language: Language,
  news: ViewingNews,
  changes: Partial<ViewingMessage> = {},
): EmailMessage {
  return writeViewingEmail({
    ...exampleViewing(language, news, changes),
    leadEmail: LEAD.leadEmail,
    organizerEmail: 'visits@avendo.example',
    calendar: {
      id: '0c3a1b52-6a0d-4c35-9d7e-6f1f2f3b4c5d',
      sequence: NEWS.indexOf(news),
      updatedAt: new Date('2026-03-07T21:57:00Z'),
    },
  });
}

export function exampleViewingSms(language: Language, news: ViewingNews): SmsMessage {
  return writeViewingSms(exampleViewing(language, news));
}

export function exampleReport(language: Language, changes: Partial<CallResult> = {}): EmailMessage {
  return writeReport({
    language,
    agencyName: AGENCY,
    property: PROPERTIES[language],
    call: exampleCall({ ...LEAD, ...changes }),
  });
}

/** A call that leaves as much open as one can. */
export const UNSETTLED: Partial<CallResult> = {
  outcome: 'callback_requested',
  booking: null,
  score: null,
  qualified: null,
  criteriaAsked: 1,
  criteriaResults: exampleCall().criteriaResults.map((result, index) =>
    index === 0
      ? { ...result, answer: 'well, it depends', verdict: 'unclear', passed: false }
      : { ...result, answer: null, verdict: 'not_asked', passed: false },
  ),
  callback: { said: 'morgen um drei', at: '2026-03-08T14:00:00Z', timezone: 'Europe/Zurich' },
  reviewRequested: true,
  needsReview: true,
};

/** A call in which nobody was reached. */
export const UNANSWERED: Partial<CallResult> = {
  status: 'failed',
  outcome: 'no_answer',
  booking: null,
  score: null,
  qualified: null,
  durationSeconds: null,
  criteriaResults: [],
  openQuestions: [],
  transcript: [],
};

export function exampleChange(
  language: Language,
  change: 'moved' | 'canceled',
  changes: Partial<ChangeInput> = {},
): EmailMessage {
  return writeChange({
    language,
    agencyName: AGENCY,
    change,
    by: change === 'moved' ? 'lead' : 'integrator',
    callId: '6f1a2f9e-3b55-4e0e-9b8c-0d5f5b9a7c11',
    ...LEAD,
    property: PROPERTIES[language],
    viewing: TIME,
    before:
      change === 'moved' ? { date: '2026-03-19', startTime: '10:00', endTime: '11:00' } : null,
    test: false,
    ...changes,
  });
}
