import type { ClaimedCall } from '@immolab/calls';
import type { CallBrief, Language } from '@immolab/contracts';
import { type ExpectedText, expectTexts } from '@immolab/conversation';
import { voice as agentVoice } from '@livekit/agents';
import { abortable } from '../call-job/abortable.js';
import { clearRoom } from '../dialling/clear-room.js';
import { dialPhone } from '../dialling/dial-phone.js';
import type { Dialled, Line, Readiness } from '../lines/line.js';
import { createAgentVoice } from '../speech/agent-voice.js';
import { transferByRefer } from '../transfer/transfer-by-refer.js';
import { type ComfortNoise, playComfortNoise } from '../voice/play-comfort-noise.js';
import { beginLater } from './begin-later.js';
import { followLeadInRoom } from './follow-lead-in-room.js';
import { joinRoom } from './join-room.js';
import { type LeadSession, openLeadSession } from './open-lead-session.js';
import type { PhoneLineDependencies } from './phone-line-dependencies.js';

const { AgentStateChanged } = agentVoice.AgentSessionEventTypes;

/** Without a first word there is no call: so long may it take before anybody is rung. */
const FIRST_WORDS_MS = 8_000;

/**
 * A telephone takes a second or more to ring: when calls come together, the processor is theirs who are
 * not yet ringing. Who answers sooner is joined at once.
 */
const JOIN_AFTER_DIALLING_MS = 300;

/** Of the agent's way into the room, which takes a tenth of this on a busy machine. */
const JOIN_WITHIN_MS = 8_000;

/** An agent who is on the way into a room would make it anew after it has been deleted. */
const JOIN_ENDS_WITHIN_MS = 3_000;

/**
 * When calls come together, the processor is theirs who are being rung and greeted: what may be said
 * later is prepared when it has rung for a while, or while the greeting is heard. After the answer the
 * greeting decides, and a clock only where none comes for long: on a busy machine a shorter one would
 * strike before it, and make it busier.
 */
const PREPARE_AFTER_RINGING_MS = 2_000;
const PREPARE_AFTER_ANSWER_MS = 15_000;
const PREPARE_IN_GREETING_MS = 1_000;

/**
 * A line to a telephone: a room of LiveKit in which the lead is a SIP participant.
 */
export function openPhoneLine(call: ClaimedCall, dependencies: PhoneLineDependencies): Line {
  const { room, rooms, roomName, sip, speechStore, models, voiceIdentity } = dependencies;
  const { lead } = call.brief;
  const brief: CallBrief = {
    ...call.brief,
    modelAvailable: false,
    maxDurationMs: dependencies.maxDurationMs,
  };
  let trunks = dependencies.trunksFor(lead.phone, call.fromNumber);
  const follower = followLeadInRoom(room);
  const entry = joinRoom(dependencies.join, JOIN_WITHIN_MS);
  const enough = new AbortController();
  const voice = createAgentVoice({
    synthesiserFor: models.createSynthesiser,
    identityFor: voiceIdentity,
    store: speechStore,
  });
  let session: LeadSession | null = null;
  let noise: Promise<ComfortNoise | null> | null = null;
  let answeredAt = 0;
  let hungUp = false;

  /** What is likely to be said in a language, while something else is said or heard. */
  const prepareAhead = (language: Language): void => {
    void dependencies
      .findSlots()
      .then((slots) => voice.prepare(expectTexts(brief, slots, language), language, enough.signal))
      .catch(() => undefined);
  };

  const preparation = beginLater(() => prepareAhead(lead.language));

  const giveUp = (): void => {
    preparation.stop();
    enough.abort();
  };

  const prepareFirstWords = async (texts: readonly ExpectedText[], signal: AbortSignal) => {
    const deadline = AbortSignal.timeout(FIRST_WORDS_MS);
    const [first] = texts;
    if (first === undefined) return true;
    await voice.prepare([first], lead.language, AbortSignal.any([signal, deadline]));
    return voice.isPrepared(first.text, lead.language);
  };

  return {
    gone: follower.gone,
    get fromNumber() {
      return trunks[0]?.fromNumber ?? null;
    },
    async prepare(signal): Promise<Readiness> {
      if (trunks.length === 0) return 'line_down';
      const texts = expectTexts(brief, []);
      const [, isVoiceThere] = await Promise.all([
        dependencies.joinFirst ? entry.now() : null,
        prepareFirstWords(texts, signal),
      ]);
      if (!isVoiceThere) return 'provider_down';
      // Last: of those that wait for a trunk that has rested, this call may be the one to try it.
      trunks = await dependencies.trunkHealth.take(trunks);
      return trunks.length > 0 ? 'ready' : 'line_down';
    },
    async dial(signal): Promise<Dialled> {
      preparation.after(PREPARE_AFTER_RINGING_MS);
      entry.after(JOIN_AFTER_DIALLING_MS);
      const { ringTimeoutMs, maxDurationMs } = dependencies;
      const to = { room: roomName, number: lead.phone, trunks };
      const dialled = await dialPhone({
        ...{ ...to, sip, rooms, ringTimeoutMs, maxDurationMs },
        mayTry: ({ fromNumber }) => dependencies.mayGoOn(fromNumber),
        signal: AbortSignal.any([signal, entry.failed]),
      });
      const reported = dependencies.trunkHealth.report(dialled.reports);
      if (dialled.answered) {
        preparation.after(PREPARE_AFTER_ANSWER_MS);
        answeredAt = Date.now();
        await abortable(entry.now(), signal);
        follower.begin();
        return { answered: true };
      }
      giveUp();
      await reported;
      const { endedReason, fault, sipCode, mayWait } = dialled;
      return { answered: false, endedReason, fault, sipCode, isUnplaced: mayWait };
    },
    async openSession(options, events) {
      const shared = { ...dependencies, call, brief, voice, follower, answeredAt };
      session = await openLeadSession({ ...shared, options, events, onLanguage: prepareAhead });
      session.opened.session.on(AgentStateChanged, ({ newState }) => {
        if (newState !== 'speaking') return;
        preparation.after(PREPARE_IN_GREETING_MS);
        // Not before the first word, which it would keep waiting.
        noise ??= playComfortNoise(room).catch(() => null);
      });
      return session.opened;
    },
    identify(signal) {
      if (session === null) throw new Error('the session is not open');
      return session.identify(signal);
    },
    hear(listening, signal) {
      if (session === null) throw new Error('the session is not open');
      return session.hear(listening, signal);
    },
    untilRecording(signal) {
      if (session === null) throw new Error('the session is not open');
      return session.untilRecording(signal);
    },
    spoken: () => undefined,
    async transfer(number, signal) {
      const transfer = { to: number, ringTimeoutMs: dependencies.transferRingMs };
      const { gone: leadGone } = follower;
      const result = await transferByRefer({ ...transfer, sip, room: roomName, leadGone, signal });
      return result.kind === 'accepted';
    },
    async hangUp() {
      if (hungUp) return;
      hungUp = true;
      giveUp();
      session?.close();
      await (await noise)?.stop();
      await entry.stop(JOIN_ENDS_WITHIN_MS);
      await clearRoom(rooms, roomName);
    },
  };
}
