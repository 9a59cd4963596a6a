import {
  beginDialling,
  claimDial,
  forgetAnswer,
  markAnswered,
  type SpokenTurn,
} from '@immolab/calls';
import type { StoredAnswer } from '@immolab/contracts';
import { startCall } from '@immolab/conversation';
import type { Database } from '@immolab/database';
import { describe, expect, it, vi } from 'vitest';
import { openTestDialer } from '../testing/open-test-dialer.js';
import { requestFor } from '../testing/requests.js';
import { createRecorder } from './recorder.js';

const at = new Date('2026-03-10T09:00:00Z');
const says = (role: SpokenTurn['role'], text: string): SpokenTurn => ({
  ...{ role, text, at, answeredBy: role === 'agent' ? 'rules' : null },
  ...{ tookMs: null, interrupted: false },
});
const answered = (answer: string): StoredAnswer => ({
  ...{ criterionId: 'c1', attempt: 1, answer, language: 'en', candidates: [] },
  textJudgement: null,
  evaluation: {
    ...{ verdict: 'pass', value: true, normalized: 'yes', rule: 'yes_no.particle' },
    ...{ reason: 'The answer is yes.', hedged: false, spans: [], candidates: [] },
  },
  rulesVersion: '1',
});

/** The recorder of an answered call, and the statements that it has made. */
async function openRecorder() {
  const { db, accept } = await openTestDialer();
  const callId = await accept(requestFor('books', 'en'));
  const claim = await claimDial(db, { callId, holder: 'test', test: true });
  if (claim === null) throw new Error('not claimed');
  await beginDialling(db, claim, { fromNumber: null });
  await markAnswered(db, claim);
  const statements: string[] = [];
  const counted: Database = {
    ...db,
    query: (statement, values) => {
      statements.push(statement.name);
      return db.query(statement, values);
    },
  };
  const brief = { ...claim.brief, modelAvailable: false, maxDurationMs: 60_000 };
  const failures: unknown[] = [];
  const onFailure = (error: unknown) => void failures.push(error);
  return {
    ...{ db, claim, statements, failures, state: startCall(brief).state },
    recorder: createRecorder({ db: counted, claim, brief, onFailure }),
    read: () =>
      db.prisma.call.findUniqueOrThrow({
        where: { id: callId },
        include: { turns: { orderBy: { number: 'asc' } }, answers: true, tools: true },
      }),
  };
}

describe('the recorder', () => {
  it('writes what one turn of the lead gave rise to in one statement', async () => {
    const { recorder, statements, state, read } = await openRecorder();
    recorder.turn(says('user', 'Yes, I have a stable job.'), state);
    recorder.answer(answered('Yes'));
    recorder.facts({ identity: 'confirmed' });
    recorder.turn(says('agent', 'Thank you.'), state);
    await recorder.flush();
    expect(statements).toEqual(['record_progress']);
    const { turns, answers, identity, scriptState } = await read();
    expect(turns.map(({ number, text }) => [number, text])).toEqual([
      [1, 'Yes, I have a stable job.'],
      [2, 'Thank you.'],
    ]);
    expect(answers).toMatchObject([{ criterionId: 'c1', answer: 'Yes', textJudgement: null }]);
    expect(identity).toBe('confirmed');
    expect(scriptState).toEqual(state);
  });

  it('writes soon, though nobody waits for it', async () => {
    const { recorder, state, read } = await openRecorder();
    recorder.turn(says('agent', 'Hello?'), state);
    await vi.waitFor(async () => expect((await read()).turns).toHaveLength(1));
  });

  it('keeps the order between what it gathers and other writes', async () => {
    const { db, claim, recorder, read } = await openRecorder();
    recorder.answer(answered('Yes'));
    recorder.write(() => forgetAnswer(db, claim, answered('Yes')));
    recorder.answer(answered('Yes, and no'));
    await recorder.flush();
    expect((await read()).answers).toMatchObject([{ answer: 'Yes, and no' }]);
  });

  it('tells of the first write that fails, and writes nothing after it', async () => {
    const { db, claim, recorder, failures, state, read } = await openRecorder();
    await db.prisma.call.update({
      where: { id: claim.callId },
      data: { fence: { increment: 1 } },
    });
    recorder.turn(says('agent', 'Hello?'), state);
    await expect(recorder.flush()).rejects.toThrow('stale');
    recorder.turn(says('user', 'Hello.'), state);
    await expect(recorder.flush()).rejects.toThrow('stale');
    expect(failures).toHaveLength(1);
    expect((await read()).turns).toEqual([]);
  });
});
