import type { Manner, Speech } from '../speech-server/speech.js';
import type { EarSettings } from './agent-ear.js';
import { CallAudio } from './call-audio.js';
import type { CallEvent, CallFact, HeardTurn, LastEvent, TransferAnswer } from './call-event.js';
import { CallRecorder } from './call-recorder.js';
import { EventLog } from './event-log.js';
import type { Invite } from './invite.js';
import type { Line } from './line.js';
import { type Measures, measureCall } from './measure-call.js';

/** Who dialled. What is told first of the first three counts. */
export interface CallOwner {
  answered(): void;
  refused(status: number): void;
  cancelled(): void;
  over(): void;
}

/** Ends whatever a telephone was doing when its call ended. */
export class CallOver extends Error {
  override readonly name = 'CallOver';
}

/** Request terminated: what a telephone answers that gives up an unanswered call. */
const TERMINATED = 487;

/** A call as its telephone sees it: what a test asks about, and what a behaviour acts on. */
export class PhoneCall {
  readonly log = new EventLog();
  /** Two letters; what is said, and, from the answer on, what is heard. */
  language = 'en';
  /** What is heard may be in any language, from the answer on. */
  hearsEveryLanguage = false;
  manner: Manner = {};
  transferAnswer: TransferAnswer = { kind: 'refuse' };

  readonly #ended = new AbortController();
  readonly #audio: CallAudio;
  readonly #recorder: CallRecorder | null;
  #isAnswered = false;
  /** Turns of the agent that `nextTurn` has given out. */
  #turnsTaken = 0;

  constructor(
    readonly invite: Invite,
    private readonly line: Line,
    private readonly owner: CallOwner,
    private readonly speech: Speech | null,
    recordings: string | null,
  ) {
    this.#recorder = recordings === null ? null : new CallRecorder(recordings, invite);
    this.#audio = new CallAudio(line, this.log, this.#recorder);
    this.log.record({ type: 'invited' });
  }

  get number(): string {
    return this.invite.number;
  }

  get events(): readonly CallEvent[] {
    return this.log.events;
  }

  get isOver(): boolean {
    return this.#ended.signal.aborted;
  }

  /** What was heard so far, turn by turn. */
  get heard(): readonly string[] {
    return this.log.all('heard').map(({ text }) => text);
  }

  get measures(): Measures {
    return { ...measureCall(this.events), worstLagMs: this.#audio.worstLagMs };
  }

  /** The path of the recording, a stereo WAV file (left the agent, right the telephone), at the end. */
  async whenRecorded(): Promise<string | null> {
    await this.whenEnded();
    return (await this.#recorder?.saved) ?? null;
  }

  /** Rejects when the call ends unanswered. */
  async whenAnswered(): Promise<void> {
    await this.log.when('answered');
  }

  /** How the call ended. */
  whenEnded(): Promise<LastEvent> {
    return this.log.whenLast();
  }

  // What a telephone can do. Each rejects with CallOver when the call is over or ends meanwhile.

  async ring(): Promise<void> {
    this.#requireCall();
    this.log.record({ type: 'ringing' });
    await this.during(this.line.setStatus('ringing'));
  }

  /** Answers with a final SIP status instead of a voice. @param status 300 to 699 */
  async refuse(status: number): Promise<void> {
    this.#requireCall();
    await this.#end({ type: 'refused', status });
  }

  async answer(): Promise<void> {
    this.#requireCall();
    this.#isAnswered = true;
    this.log.record({ type: 'answered' });
    await this.during(this.line.setStatus('active'));
    this.#audio.open(this.speech, this.hearsEveryLanguage ? undefined : this.language);
    this.owner.answered();
  }

  /** How long the agent must be quiet until its turn is taken as over. */
  listenFor(settings: Partial<EarSettings>): void {
    this.#audio.listenFor(settings);
  }

  /** Says it, and waits until it is said. */
  async say(text: string): Promise<void> {
    this.#requireCall();
    if (this.speech === null) throw new Error('a telephone needs a speech server to say something');
    await this.play(await this.during(this.speech.utter(text, this.language, this.manner)), text);
  }

  /** Plays a sound of 8 kHz, and waits until it is played. @param name of it in the events */
  async play(samples: Int16Array, name: string): Promise<void> {
    this.#requireCall();
    await this.during(this.#audio.play(samples, name));
  }

  /** A place that is not quiet. @param amplitude of 32767; that of speech is some thousands */
  makeNoise(amplitude: number): void {
    this.#audio.makeNoise(amplitude);
  }

  /** Stops what is being said, in the middle of a word. */
  fallSilent(): void {
    this.#audio.fallSilent();
  }

  /** The agent's next whole turn. */
  async nextTurn(): Promise<HeardTurn> {
    this.#requireCall();
    const heard = await this.during(
      this.log.when('heard', (turn) => this.log.all('heard').indexOf(turn) >= this.#turnsTaken),
    );
    this.#turnsTaken = this.log.all('heard').indexOf(heard) + 1;
    return heard;
  }

  /** Until the agent is heard; at once while it is. */
  async untilAgentSpeaks(): Promise<void> {
    this.#requireCall();
    if (this.#audio.isAgentSpeaking) return;
    const seen = this.events.length;
    await this.during(this.log.when('agent-began', (event) => this.events.indexOf(event) >= seen));
  }

  async pause(ms: number): Promise<void> {
    this.#requireCall();
    let timer: NodeJS.Timeout | undefined;
    const over = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, ms);
    });
    await this.during(over).finally(() => clearTimeout(timer));
  }

  /** Presses keys, 0 to 9, star, hash, A to D. */
  async sendDigits(digits: string): Promise<void> {
    this.#requireCall();
    for (const digit of digits) await this.during(this.line.sendDigit(digit));
    this.log.record({ type: 'digits-sent', digits });
  }

  /** The line goes dead, as when a mobile loses its network: no sound, and no hang-up either. */
  stopMedia(): void {
    this.#audio.die();
    this.log.record({ type: 'media-stopped' });
  }

  async hangUp(): Promise<void> {
    this.#requireCall();
    if (!this.#isAnswered) return this.refuse(TERMINATED);
    await this.#end({ type: 'hung-up', by: 'telephone' });
  }

  /** Waits for something, but no longer than the call goes on. */
  during<Value>(promise: Promise<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      const { signal } = this.#ended;
      const giveUp = (): void => reject(new CallOver('the call is over'));
      if (signal.aborted) giveUp();
      signal.addEventListener('abort', giveUp, { once: true });
      promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
    });
  }

  // What the other side does.

  hearFrame(frame: Int16Array): void {
    if (!this.isOver) this.#audio.hear(frame);
  }

  hearDigit(digit: string): void {
    if (!this.isOver) this.log.record({ type: 'digit-received', digit });
  }

  /** The room is gone, or removed this participant. */
  noticeRoomGone(): Promise<void> {
    return this.#endBecause({ type: 'hung-up', by: 'agent' }, 'room-gone');
  }

  /** The ringing has lasted too long. */
  async cancel(): Promise<void> {
    if (!this.#isAnswered) {
      await this.#endBecause({ type: 'hung-up', by: 'agent' }, 'ring-timeout');
    }
  }

  /** Ends without a word to anybody, as when the SIP service dies. */
  drop(): Promise<void> {
    return this.#endBecause({ type: 'hung-up', by: 'stand-in' }, 'stand-in-stopped');
  }

  async #endBecause(
    answered: Extract<CallFact, { type: 'hung-up' }>,
    why: Extract<CallFact, { type: 'cancelled' }>['why'],
  ): Promise<void> {
    if (this.isOver) return;
    if (this.#isAnswered) return this.#end(answered);
    await this.#end({ type: 'cancelled', why });
  }

  async #end(fact: CallFact): Promise<void> {
    this.#audio.close();
    this.#ended.abort();
    this.#recorder?.save();
    this.log.record(fact);
    if (fact.type === 'hung-up' && fact.by === 'telephone') await this.line.setStatus('hangup');
    if (fact.type === 'hung-up' && fact.by === 'stand-in') await this.line.vanish();
    else await this.line.leave();
    if (fact.type === 'refused') this.owner.refused(fact.status);
    // Not heard any more, unless the call ended in the moment of its answer.
    else this.owner.cancelled();
    this.owner.over();
  }

  #requireCall(): void {
    if (this.isOver) throw new CallOver('the call is over');
  }
}
