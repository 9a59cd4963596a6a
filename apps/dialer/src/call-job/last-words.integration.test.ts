import { readEndedCall } from '@immolab/calls';
import { describe, expect, it } from 'vitest';
import type { LineEvent } from '../lines/line.js';
import type { Persona } from '../simulated-line/persona.js';
import { openTestDialer } from '../testing/open-test-dialer.js';
import { requestFor } from '../testing/requests.js';
import { scriptedLine } from '../testing/scripted-line.js';

const says = (text: string): LineEvent => ({ kind: 'says', text });

/** How the words of somebody who hangs up come, other than in their order. */
const ORDERS = {
  'the words come first': (leave: () => void, [first = '', ...others]: readonly string[]) => [
    async () => {
      leave();
      return says(first);
    },
    ...others,
  ],
  'the hanging up comes first': (leave: () => void, words: readonly string[]) => [
    async (): Promise<LineEvent> => {
      leave();
      return { kind: 'silent' };
    },
    ...words,
  ],
};
type Order = keyof typeof ORDERS;
const EITHER_WAY = Object.keys(ORDERS) as Order[];

/** A call whose lead confirms who they are, is asked the first question, says this and hangs up. */
async function hangUpAfter(words: readonly string[], order: Order, persona: Persona = 'books') {
  const gone = new AbortController();
  const line = scriptedLine({
    gone: gone.signal,
    hears: ['Yes, speaking.', ...ORDERS[order](() => gone.abort(), words)],
  });
  const dialer = await openTestDialer({ openLine: () => line });
  const callId = await dialer.accept(requestFor(persona, 'en'));
  await dialer.runCall(callId);
  const { db, read } = dialer;
  return { db, callId, line, result: await read(callId), ended: await readEndedCall(db, callId) };
}

const rolesOf = (transcript: readonly { readonly role: string }[]) =>
  transcript.map(({ role }) => role);

describe.each(EITHER_WAY)('what the lead says before hanging up, where %s,', (order) => {
  it('is an opt-out that holds', async () => {
    const words = 'Please do not call me again.';
    const { db, callId, line, result, ended } = await hangUpAfter([words], order);
    expect(ended).toMatchObject({ endedReason: 'opted_out', optedOut: true, fault: null });
    expect(await db.prisma.optOut.findMany()).toMatchObject([{ callId }]);
    expect(result.toolCallsLog.map(({ tool, ok }) => [tool, ok])).toEqual([
      ['confirm_identity', true],
      ['register_opt_out', true],
      ['end_call', true],
    ]);
    expect(rolesOf(result.transcript)).toEqual(['agent', 'user', 'agent', 'user']);
    expect(result.transcript.at(-1)).toMatchObject({ text: words });
    expect(line.spokenTexts).toHaveLength(2);
  });

  it('is an answer that is kept', async () => {
    const { result, ended } = await hangUpAfter(['About three thousand five hundred.'], order);
    expect(ended).toMatchObject({ endedReason: 'lead_hung_up', fault: 'lead' });
    expect(ended?.answers).toMatchObject([{ criterionId: 'c1', attempt: 1 }]);
    expect(result.toolCallsLog.at(-2)).toMatchObject({ criterionId: 'c1', verdict: 'pass' });
    expect(result.transcript.at(-1)).toMatchObject({ role: 'user' });
  });

  it('is one answer, in two breaths', async () => {
    const words = ['About three thousand', 'five hundred.'];
    const { result, ended } = await hangUpAfter(words, order);
    expect(ended?.answers).toMatchObject([
      { criterionId: 'c1', attempt: 1, answer: 'About three thousand five hundred.' },
    ]);
    expect(result.transcript.slice(-2).map(({ text }) => text)).toEqual(words);
  });

  it('is the reason for which the call ends', async () => {
    const { ended } = await hangUpAfter(["I'm not interested."], order);
    expect(ended).toMatchObject({ endedReason: 'not_interested' });
  });

  it('is a wish for a human that nobody is put through for', async () => {
    const { line, ended } = await hangUpAfter(['I want to talk to a human.'], order, 'wants_human');
    expect(line.transfers).toEqual([]);
    expect(ended).toMatchObject({ endedReason: 'lead_hung_up', transferred: false });
  });

  it('is a question that the agency is told of', async () => {
    const { result } = await hangUpAfter(['Is there a sauna in the building?'], order);
    expect(result.openQuestions).toHaveLength(1);
  });
});

it('ends as hung up when nothing is said before', async () => {
  const { line, result, ended } = await hangUpAfter([], 'the hanging up comes first');
  expect(ended).toMatchObject({ endedReason: 'lead_hung_up', fault: 'lead', answers: [] });
  expect(rolesOf(result.transcript)).toEqual(['agent', 'user', 'agent']);
  expect(line.hangUps).toBe(1);
});

it('is heard even when the lead hangs up before they were greeted', async () => {
  const greeting = "Don't ever call me again.";
  const line = scriptedLine({ gone: AbortSignal.abort(), pickup: { by: 'unknown', greeting } });
  const { accept, runCall, db, read } = await openTestDialer({ openLine: () => line });
  const callId = await accept(requestFor('books', 'en'));
  await runCall(callId);
  expect(await readEndedCall(db, callId)).toMatchObject({ endedReason: 'opted_out' });
  expect((await read(callId)).transcript).toMatchObject([{ role: 'user', text: greeting }]);
  expect(line.spokenTexts).toEqual([]);
});
