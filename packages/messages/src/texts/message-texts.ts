import type { BookingChanger, Outcome, Verdict } from '@immolab/contracts';

/** What a message about a viewing tells; every text on one line. */
export interface ViewingFacts {
  readonly leadName: string;
  readonly agencyName: string;
  readonly title: string;
  readonly address: string;
  /** Written out, e.g. `Friday 20 March 2026`. */
  readonly date: string;
  /** With its preposition where the language needs one, e.g. `de 14h00 à 15h00`. */
  readonly time: string;
}

/** What happened to a viewing, from the side of its lead. */
export type ViewingNews = 'confirmed' | 'moved' | 'canceled_by_lead' | 'canceled_by_agency';

/** The words of one piece of news. */
export interface NewsTexts {
  readonly subject: (facts: ViewingFacts) => string;
  readonly heading: string;
  readonly intro: (facts: ViewingFacts) => string;
  /** Without the link, which follows it. */
  readonly sms: (facts: ViewingFacts) => string;
}

/** Words of the emails to the lead that are the same in all of them. */
export interface LeadTexts {
  readonly greeting: (name: string) => string;
  readonly news: Readonly<Record<ViewingNews, NewsTexts>>;
  /** On the button, and before the link in plain text and SMS. */
  readonly manage: string;
  readonly calendarHint: string;
  readonly canceledHint: string;
  readonly signOff: string;
  readonly whyThisMessage: (agencyName: string) => string;
  readonly calendarSummary: (title: string) => string;
}

/** The emails to the agency when a viewing is changed after the call. */
export interface ChangeTexts {
  readonly subject: (leadName: string, title: string) => string;
  readonly heading: string;
}

export type Label =
  | 'call'
  | 'lead'
  | 'phone'
  | 'email'
  | 'property'
  | 'duration'
  | 'score'
  | 'qualified'
  | 'viewing'
  | 'viewingBefore'
  | 'changedBy'
  | 'callback'
  | 'answers'
  | 'noAnswer'
  | 'expected'
  | 'eliminatory'
  | 'openQuestions'
  | 'transcript'
  | 'agent'
  | 'reviewRequested'
  | 'needsReview'
  | 'yes'
  | 'no'
  | 'unknown'
  | 'testCall';

/** The messages in one language: to the lead in the formal address, to the agency in short words. */
export interface MessageTexts {
  /** For dates and figures (BCP 47). */
  readonly locale: string;
  readonly timeSpan: (startTime: string, endTime: string) => string;
  readonly minutes: (seconds: number) => string;
  readonly quote: (words: string) => string;
  readonly lead: LeadTexts;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly reportSubject: (leadName: string, outcome: string, title: string) => string;
  readonly changes: Readonly<Record<'moved' | 'canceled', ChangeTexts>>;
  readonly changers: Readonly<Record<BookingChanger, string>>;
  readonly labels: Readonly<Record<Label, string>>;
}
