import type { CallBrief, EndedReason } from '@immolab/contracts';
import type { Effect, EffectResult } from '@immolab/conversation';
import type { VAD } from '@livekit/agents';
import { AudioFrame } from '@livekit/rtc-node';
import { defineTools } from '../agent/define-tools.js';
import { openTextSession } from '../agent/open-text-session.js';
import { createConductor } from '../conductor/conductor.js';

const BRIEF: CallBrief = {
  callId: 'rehearsal',
  lead: {
    ...{ firstName: 'John', lastName: 'Smith', phone: '+41790000000', email: 'lead@example.com' },
    ...{ language: 'en', budget: null, remarks: null, source: null },
  },
  property: {
    ...{ title: 'Flat', address: 'Seestrasse 1, 8002 Zürich', price: 2_000, type: 'rent' },
    ...{ description: '', features: [], area: null, rooms: null, bathrooms: null, terrace: null },
    ...{ reference: null, currency: null },
  },
  agent: {
    ...{ agentName: null, agencyName: 'Agency', transferNumber: null, transferConditions: [] },
    ...{ notificationEmail: null, hangupInstruction: null, voicemailMessage: null },
  },
  criteria: [
    {
      ...{ id: 'c1', question: 'What is your budget?', type: 'number', expectedValue: '2000' },
      ...{ eliminatory: true, options: null },
    },
    {
      ...{ id: 'c2', question: 'Do you have a stable job?', type: 'yes_no', expectedValue: 'yes' },
      ...{ eliminatory: true, options: null },
    },
  ],
  timezone: 'Europe/Zurich',
  modelAvailable: false,
  maxDurationMs: 600_000,
  test: true,
};

const SAID = ['Yes, speaking.', 'About two thousand five hundred.', 'Yes, I do.'];

/** Half a second of sound, as a session hands it on. */
const RATE = 16_000;
const FRAME_SAMPLES = 160;
const FRAMES = 50;
/** The detector looks at pieces of its own. */
const HEARD_SAMPLES = 7_000;

/**
 * Holds a call with nobody, as text, in a session like that of a call. Rules are indexed and code is
 * compiled when they are first needed, which takes tenths of a second that the first lead would wait
 * for: each process holds one call.
 *
 * LiveKit's log must be set up.
 *
 * @returns how the call ended
 */
export async function rehearseCall(): Promise<EndedReason | null> {
  const conductor = createConductor({
    brief: BRIEF,
    runEffect: async (effect) => resultOf(effect),
    recordTool: () => undefined,
    forgetAnswer: () => undefined,
    now: () => new Date(),
  });
  const { session, agent } = await openTextSession(
    {
      conductor,
      answerByModel: null,
      tools: defineTools({ conductor, onFault: () => undefined }),
      onHeard: () => undefined,
      onFault: () => undefined,
      signal: new AbortController().signal,
      clock: () => performance.now(),
    },
    { onSpoken: () => undefined, onHello: () => undefined, onFault: () => undefined },
  );
  for (const userInput of [null, ...SAID]) {
    agent.beginTurn();
    const turn = session.generateReply(userInput === null ? {} : { userInput });
    await turn.waitForPlayout();
  }
  await session.close();
  return conductor.state.ending;
}

/** Listens to silence: the detector's model is loaded when it hears its first sound. */
export async function rehearseHearing(vad: VAD): Promise<void> {
  const stream = vad.stream();
  const silence = new Int16Array(FRAME_SAMPLES);
  for (let frame = 0; frame < FRAMES; frame += 1) {
    stream.pushFrame(new AudioFrame(silence, RATE, 1, silence.length));
  }
  for await (const { samplesIndex } of stream) {
    if (samplesIndex >= HEARD_SAMPLES) break;
  }
  stream.close();
}

function resultOf({ kind }: Effect): EffectResult {
  return kind === 'find_slots' ? { kind: 'slots', slots: [] } : { kind: 'done' };
}
