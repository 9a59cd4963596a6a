/** What the messages about a viewing carry beside the booking itself. */
export interface Viewing {
  /** The page where the lead cancels or moves it without an account. */
  readonly manageUrl: string;
  readonly calendar: {
    /** UID of the calendar entry, the same however often the viewing is moved. */
    readonly id: string;
    /** SEQUENCE */
    readonly sequence: number;
    /** DTSTAMP */
    readonly updatedAt: Date;
  };
}
