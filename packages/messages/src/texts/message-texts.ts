import type { Outcome, Verdict } from '@immolab/contracts';

/** What a booking confirmation tells. */
export interface ConfirmationFacts {
  readonly leadName: string;
  readonly agencyName: string;
  readonly title: string;
  readonly address: string;
  /** Written out, e.g. `Friday 20 March 2026`. */
  readonly date: string;
  /** `HH:MM` */
  readonly startTime: string;
  /** `HH:MM` */
  readonly endTime: string;
  /** The page where the lead cancels or moves the viewing. */
  readonly manageUrl: string;
}

/** An SMS or email, in plain text. An SMS has no subject. */
export interface Message {
  readonly subject: string | null;
  readonly text: string;
}

/** The messages in one language: to the lead in the formal address, to the agency in short words. */
export interface MessageTexts {
  /** For dates and figures (BCP 47). */
  readonly locale: string;
  readonly confirmationSms: (facts: ConfirmationFacts) => string;
  readonly confirmationSubject: (facts: ConfirmationFacts) => string;
  readonly confirmationEmail: (facts: ConfirmationFacts) => string;
  readonly timeSpan: (startTime: string, endTime: string) => string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly reportSubject: (leadName: string, outcome: string, title: string) => string;
  readonly labels: Readonly<
    Record<
      | 'call'
      | 'result'
      | 'lead'
      | 'phone'
      | 'email'
      | 'property'
      | 'duration'
      | 'score'
      | 'qualified'
      | 'viewing'
      | 'callback'
      | 'answers'
      | 'noAnswer'
      | 'openQuestions'
      | 'reviewRequested'
      | 'needsReview'
      | 'yes'
      | 'no'
      | 'unknown'
      | 'testCall',
      string
    >
  >;
}
