/** What was dialled. */
export interface Invite {
  readonly callId: string;
  /** The number that was called, and the one that is shown. */
  readonly number: string;
  readonly callerNumber: string;
  readonly room: string;
  readonly identity: string;
  /** The trunk's id; empty when the request brought its own. */
  readonly trunkId: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly ringingTimeoutMs: number;
  readonly maxCallDurationMs: number | undefined;
  /** Milliseconds since 1970. */
  readonly at: number;
}
