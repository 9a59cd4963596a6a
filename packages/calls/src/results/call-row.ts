import type {
  AnsweredBy,
  Booking,
  CallStatus,
  CriterionResult,
  EndedReason,
  Fault,
  Language,
  Metadata,
  Notification,
  Outcome,
  ToolCallLogEntry,
  TranscriptTurn,
  TurnTiming,
  Warning,
} from '@immolab/contracts';

/** One call as the reading statements return it: columns under the names of the API. */
export interface CallSummaryRow {
  readonly id: string;
  readonly status: CallStatus;
  readonly externalRef: string | null;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly leadPhone: string | null;
  readonly startedAt: Date | null;
  readonly answeredAt: Date | null;
  readonly endedAt: Date | null;
  readonly createdAt: Date;
  readonly outcome: Outcome | null;
  readonly score: number | null;
  readonly qualified: boolean | null;
  readonly criteriaResults: readonly CriterionResult[] | null;
  readonly metadata: Metadata;
  readonly test: boolean;
}

export interface CallRow extends CallSummaryRow {
  readonly leadEmail: string | null;
  readonly endedReason: EndedReason | null;
  readonly fault: Fault | null;
  readonly sipCode: number | null;
  readonly answeredBy: AnsweredBy | null;
  readonly fromNumber: string | null;
  readonly language: Language;
  readonly spokenLanguage: Language | null;
  readonly timezone: string;
  readonly reviewRequested: boolean;
  readonly needsReview: boolean | null;
  readonly callbackWanted: boolean;
  readonly callbackSaid: string | null;
  readonly callbackAt: Date | null;
  readonly openQuestions: readonly string[] | null;
  readonly criteriaAsked: number | null;
  readonly criteriaTotal: number;
  readonly answeredCriteria: number;
  readonly warnings: readonly Warning[];
  readonly closedAt: Date | null;
  readonly turns:
    | readonly {
        readonly role: TranscriptTurn['role'];
        readonly text: string;
        readonly at: number;
        readonly answeredBy: 'rules' | 'model' | null;
        readonly timing: TurnTiming | null;
      }[]
    | null;
  readonly tools:
    | readonly {
        readonly tool: ToolCallLogEntry['tool'];
        readonly ok: boolean;
        readonly details: Omit<ToolCallLogEntry, 'timestamp' | 'tool' | 'ok'>;
        readonly at: number;
      }[]
    | null;
  readonly booking: BookingRow | null;
  readonly notifications: readonly NotificationRow[] | null;
}

/** Times as milliseconds since 1970: JSON made in PostgreSQL has no dates. */
export type BookingRow = Omit<Booking, 'createdAt'> & { readonly createdAt: number };

export interface NotificationRow {
  readonly id: string;
  readonly channel: Notification['channel'];
  readonly event: string;
  readonly audience: Notification['recipient'];
  readonly status: 'pending' | 'delivered' | 'given_up' | 'captured';
  readonly destination: string | null;
  readonly body: string | null;
  readonly createdAt: number;
  /** When the provider took it. */
  readonly deliveredAt: number | null;
  readonly lastReason: string | null;
  /** What the provider told later. */
  readonly receipt: 'sent' | 'delivered' | 'failed' | null;
  readonly receiptReason: string | null;
  readonly receiptAt: number | null;
}
