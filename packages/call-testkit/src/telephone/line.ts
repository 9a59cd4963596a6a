/** The wire below a call: a participant in a room. */
export interface Line {
  /** Hears the room from now on. */
  startHearing(): void;
  /** Sends 20 ms of sound of 8 kHz. @returns in how many milliseconds its end is heard */
  write(frame: Int16Array): number;
  setStatus(status: 'ringing' | 'active' | 'hangup'): Promise<void>;
  sendDigit(digit: string): Promise<void>;
  leave(): Promise<void>;
  /** Is gone without leaving, as when the SIP service dies. */
  vanish(): Promise<void>;
}
