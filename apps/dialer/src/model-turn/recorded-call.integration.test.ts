import { storeCallingWindows } from '@immolab/calls';
import type { TriggerRequest } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import { openTestDialer } from '../testing/open-test-dialer.js';
import { requestFor } from '../testing/requests.js';
import { scriptedLine } from '../testing/scripted-line.js';
import { modelOf } from './testing/model-of.js';
import { calls, says, startChatStandIn } from './testing/start-chat-stand-in.js';

const HOUR_MS = 3_600_000;
const inAnHour = () => new Date(Date.now() + HOUR_MS);

const STORY = 'The canary troubles our neighbours every Sunday evening.';
const ABOUT = 'We read a lot, and the canary is quiet.';

const judged = (isAnswer: boolean) =>
  calls('judge_answer', {
    ...{ is_answer: isAnswer, verdict: 'pass', quote: 'We read a lot', reason: 'They are quiet.' },
  });

function request(): TriggerRequest {
  const sample = requestFor('books', 'en', { slots: [] });
  const about = {
    ...{ id: 'c1', question: 'Tell us about yourself.', type: 'text' as const },
    ...{ expectedValue: 'quiet people', eliminatory: true, options: null },
  };
  return { ...sample, criteria: [about] };
}

describe('a live call with a model', () => {
  it('keeps who answered and how long it took, and logs no word', async () => {
    const server = await startChatStandIn((asked) => {
      const judging = asked.tools.some((tool) => tool.function.name === 'judge_answer');
      if (!judging) return says('I see, poor canary. The flat is yours.');
      return judged(JSON.stringify(asked.messages).includes('We read a lot'));
    });
    const model = await modelOf(server.baseUrl);
    const line = scriptedLine({ hears: ['Yes, speaking.', STORY, ABOUT, 'No, thank you.'] });
    const dialer = await openTestDialer({ createModel: () => model, openLine: () => line });
    await storeCallingWindows(dialer.db, [
      { country: 'CH', opensAt: new Date(Date.now() - HOUR_MS), closesAt: inAnHour() },
    ]);
    const callId = await dialer.accept(request());
    await dialer.runCall(callId);
    const { turns, answers } = await dialer.db.prisma.call.findUniqueOrThrow({
      where: { id: callId },
      select: { turns: { orderBy: { number: 'asc' } }, answers: true },
    });
    const agentTurns = turns.filter(({ role }) => role === 'agent');
    expect(agentTurns.map(({ answeredBy }) => answeredBy)).toEqual([
      ...['rules', 'rules', 'model', 'model'],
    ]);
    expect(agentTurns[2]?.text).toBe(
      "I see, poor canary. I can't promise you anything; the agency decides. Tell us about yourself.",
    );
    expect(agentTurns[2]?.tookMs).toBeGreaterThan(0);
    expect(answers).toMatchObject([
      { answer: ABOUT, textJudgement: { quote: 'We read a lot' }, evaluation: { verdict: 'pass' } },
    ]);
    const { logged } = dialer;
    expect(logged.find(({ event }) => event === 'model.sentence_withheld')).toMatchObject({
      callId,
      reason: 'promise',
    });
    expect(logged.find(({ event }) => event === 'call.ended')).toMatchObject({
      turnsByModel: 2,
      modelFailures: 0,
      sentencesWithheld: 1,
    });
    expect(JSON.stringify(logged).toLowerCase()).not.toContain('canary');
  });
});
