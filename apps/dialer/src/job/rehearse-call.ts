import type { CallBrief, EndedReason } from '@immolab/contracts';
import type { Effect, EffectResult } from '@immolab/conversation';
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

/**
 * Holds a call with nobody, as text. Rules are indexed and code is compiled when they are first
 * needed, which takes 0.1 s that the first lead would wait for: each process holds one call.
 *
 * @returns how the call ended
 */
export async function rehearseCall(): Promise<EndedReason | null> {
  const conductor = createConductor({
    brief: BRIEF,
    runEffect: async (effect) => resultOf(effect),
    recordTool: async () => undefined,
    forgetAnswer: async () => undefined,
    now: () => new Date(),
  });
  const speak = async (): Promise<void> => {
    for (;;) {
      const step = conductor.takeStep();
      if (step.kind === 'tool') await conductor.runTool(step.call);
      else if (step.kind === 'end' || step.then !== 'go_on') return;
    }
  };
  await speak();
  for (const text of SAID) {
    conductor.heard(text);
    await speak();
  }
  return conductor.state.ending;
}

function resultOf({ kind }: Effect): EffectResult {
  return kind === 'find_slots' ? { kind: 'slots', slots: [] } : { kind: 'done' };
}
