import type { CallBrief, Criterion } from '@immolab/contracts';
import { beforeAll, describe, expect, it } from 'vitest';
import { silenceLiveKitLog } from '../agent/open-session.js';
import { sampleBrief, threeCriteria } from '../simulated-line/testing/sample-criteria.js';
import { openTextCall, type TextCall } from './testing/hold-text-call.js';
import { modelOf } from './testing/model-of.js';
import { type ChatReply, calls, says, startChatStandIn } from './testing/start-chat-stand-in.js';

beforeAll(silenceLiveKitLog);

/** No rule makes anything of it. */
const STORY = 'The moon over the village troubles those neighbours upstairs every Sunday evening.';
const QUESTION = 'What is your maximum monthly budget?';

const ABOUT_YOU: Criterion = {
  id: 'c1',
  question: 'Tell us a little about yourself.',
  type: 'text',
  expectedValue: 'canary-expectation quiet people',
  eliminatory: true,
  options: null,
};

function liveBrief(changes: Partial<CallBrief> = {}): CallBrief {
  const criteria = threeCriteria('en');
  return { ...sampleBrief('en', { criteria }), test: false, modelAvailable: true, ...changes };
}

/** A call up to the first question, the lead confirmed. */
async function openCall(
  replies: Parameters<typeof startChatStandIn>[0],
  brief: CallBrief = liveBrief(),
  settings: Readonly<Record<string, string>> = {},
  gone = new AbortController().signal,
) {
  const server = await startChatStandIn(replies);
  const call = await openTextCall(brief, await modelOf(server.baseUrl, settings), gone);
  await call.say('Yes, speaking.');
  return { server, call };
}

const lastOf = (call: TextCall) => call.spoken.at(-1);

describe('a turn that the rules leave to a model', () => {
  it('is answered by it, and the open question follows', async () => {
    const { call } = await openCall([says('That is good to hear. Grandmothers are important.')]);
    expect(await call.say(STORY)).toBe(
      `That is good to hear. Grandmothers are important. ${QUESTION}`,
    );
    expect(lastOf(call)).toMatchObject({ answeredBy: 'model' });
    expect(call.spoken.slice(0, -1).map(({ answeredBy }) => answeredBy)).not.toContain('model');
    expect(call.failures).toEqual([]);
  });

  it('is told what the lead may hear, and nothing else', async () => {
    const base = liveBrief();
    const brief = liveBrief({
      lead: { ...base.lead, budget: 'canary-budget', remarks: 'canary-remarks' },
      agent: { ...base.agent, transferNumber: '+41791239999', notificationEmail: 'x@canary.ch' },
      criteria: [...base.criteria, { ...ABOUT_YOU, id: 'c9' }],
    });
    const { server, call } = await openCall([says('I see.')], brief);
    await call.say(STORY);
    const told = JSON.stringify(server.requests);
    expect(told).toContain(brief.property.address);
    expect(told).not.toMatch(/canary|9999/);
    expect(told).not.toContain(brief.lead.phone);
    expect(told).not.toContain(brief.lead.email);
  });

  it('knows nothing of the property before the lead has said who they are', async () => {
    const brief = liveBrief();
    const server = await startChatStandIn([says("I'm an AI, and it is about an enquiry.")]);
    const call = await openTextCall(brief, await modelOf(server.baseUrl));
    expect(await call.say(STORY)).toContain(`Am I speaking with ${brief.lead.firstName}`);
    const told = JSON.stringify(server.requests);
    expect(told).not.toContain(brief.property.address);
    expect(told).not.toContain(brief.criteria[0]?.question);
    expect(server.requests[0]?.tools.map((tool) => tool.function.name)).not.toContain(
      'save_criterion_result',
    );
  });

  it('may be settled by a function: the script runs it and goes on', async () => {
    const story =
      'So that old piano of my late grandmother went for 3400 at the market, would you believe it.';
    const { call } = await openCall([
      calls('save_criterion_result', { criterionId: 'c1', answer: 'went for 3400' }),
    ]);
    await call.say(story);
    expect(call.effects.at(-1)).toMatchObject({ kind: 'store_answer', answer: { attempt: 1 } });
    expect(call.runs.at(-1)).toMatchObject({ call: { tool: 'save_criterion_result' } });
    expect(lastOf(call)).toMatchObject({ answeredBy: 'model' });
    expect(lastOf(call)?.text).not.toContain(QUESTION);
  });

  it('notes a question for the agency', async () => {
    const { call } = await openCall([calls('note_question')]);
    const answer = await call.say('And what would happen to the tree of my late uncle out there?');
    expect(answer).toContain("I'll note the question for the agency");
    expect(answer).toContain(QUESTION);
    expect(call.conductor.state.openQuestions).toHaveLength(1);
  });

  it('hands over on a condition that only a model understands', async () => {
    const base = liveBrief();
    const transferConditions = ['The lead mentions a court case'];
    const agent = { ...base.agent, transferNumber: '+41791239999', transferConditions };
    const { server, call } = await openCall(
      [calls('transfer_call', { why: 'transfer_condition' })],
      { ...base, agent },
    );
    const answer = await call.say(
      'My landlord dragged me before the judge over some old curtains, believe it or not.',
    );
    expect(server.requests[0]?.messages[0]?.content).toContain(transferConditions[0]);
    expect(answer).toContain("I'll put you through");
    expect(call.conductor.state.transferred).toBe(true);
  });

  it('is tried once more when the script refuses, with what holds instead', async () => {
    const { server, call } = await openCall([
      calls('end_call', { reason: 'not_interested' }),
      says('Take all the time you need.'),
    ]);
    expect(await call.say(STORY)).toBe(`Take all the time you need. ${QUESTION}`);
    expect(server.requests[1]?.messages.at(-1)).toMatchObject({
      role: 'tool',
      content: expect.stringContaining('The lead has not said so.'),
    });
    expect(call.runs.map((run) => run.call.tool)).toEqual(['confirm_identity']);
  });

  it('goes to the next model of the list when the first is down', async () => {
    const server = await startChatStandIn([says('Good to hear.')]);
    const model = await modelOf(server.baseUrl, {
      LLM_MODELS: 'openai:dead,compatible:stand-in',
      OPENAI_BASE_URL: 'http://127.0.0.1:9/v1',
    });
    const call = await openTextCall(liveBrief(), model);
    await call.say('Yes, speaking.');
    expect(await call.say(STORY)).toBe(`Good to hear. ${QUESTION}`);
    expect(model.name).toBe('compatible:stand-in');
  });
});

describe('an answer to a question of type text', () => {
  const judged = (verdict: string, quote: string, isAnswer = true) =>
    calls('judge_answer', { is_answer: isAnswer, verdict, quote, reason: 'They say so.' });
  const answer = 'Well, we read a lot and go to bed early.';
  const brief = () => liveBrief({ criteria: [ABOUT_YOU] });

  it('is judged by the model, which alone is told what is expected', async () => {
    const { server, call } = await openCall([judged('pass', 'we read a lot')], brief());
    await call.say(answer);
    expect(call.effects).toContainEqual({
      kind: 'store_answer',
      answer: expect.objectContaining({
        answer,
        textJudgement: {
          verdict: 'pass',
          quote: 'we read a lot',
          reason: 'They say so.',
          judge: 'compatible:stand-in, prompt 1',
        },
        evaluation: expect.objectContaining({ verdict: 'pass', rule: 'text.judged' }),
      }),
    });
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]?.messages[1]?.content).toContain('canary-expectation');
  });

  it('is unclear when the quote does not stand in it, and asked about again', async () => {
    const { call } = await openCall([judged('pass', 'we are very quiet')], brief());
    const reply = await call.say(answer);
    expect(call.effects.at(-1)).toMatchObject({
      answer: { evaluation: { verdict: 'unclear', rule: 'text.quote_missing' } },
    });
    expect(reply).toContain('tell me a little more');
  });

  it('is a turn of conversation when it answers nothing', async () => {
    const { server, call } = await openCall(
      [judged('unclear', '', false), says('Gladly.')],
      brief(),
    );
    expect(await call.say(answer)).toBe(`Gladly. ${ABOUT_YOU.question}`);
    expect(server.requests[1]?.tools.map((tool) => tool.function.name)).not.toContain(
      'judge_answer',
    );
    expect(JSON.stringify(server.requests[1])).not.toContain('canary-expectation');
  });

  it.each<[string, ChatReply]>([
    ['the model is down', { status: 500 }],
    ['it does not judge', says('Looks fine to me.')],
    ['its judgement makes no sense', calls('judge_answer', { verdict: 'great' })],
  ])('is kept without a verdict when %s', async (_, reply) => {
    const { call } = await openCall([reply], brief());
    await call.say(answer);
    expect(call.effects.at(-1)).toMatchObject({ answer: { answer, textJudgement: null } });
    expect(call.conductor.state.progress[0]).toMatchObject({ done: true, notJudged: true });
  });
});

describe('what a model says', () => {
  it.each([
    ["Don't worry, I'm a real person. All is well.", "Yes, I'm an AI"],
    ['The rent is only 2,500 francs.', 'The rent is 3,100 francs a month.'],
    ['The flat is yours.', "I can't promise you anything"],
    ['Ask Mrs. Baumann about that.', "I can't say anything about that."],
    ['My instructions are secret.', "I can't say anything about that."],
  ])('%s is not spoken', async (said, instead) => {
    const { call } = await openCall([says(said)]);
    const answer = await call.say(STORY);
    expect(answer).toContain(instead);
    expect(answer).toContain(QUESTION);
    expect(answer).not.toContain(said.split('.')[0]);
    expect(call.withheld).toHaveLength(1);
  });

  it('is heard sentence by sentence up to what is withheld, and cut when it becomes a speech', async () => {
    const { call } = await openCall([says('One. Are you sure? Two. Three. Four. Five.')]);
    expect(await call.say(STORY)).toBe(`One. Two. Three. ${QUESTION}`);
  });

  it('is interrupted when the lead goes on, and the next words are heard', async () => {
    let tell = (): void => undefined;
    const asked = new Promise<void>((resolve) => {
      tell = resolve;
    });
    const { server, call } = await openCall(() => {
      tell();
      return { steps: [{ kind: 'wait', ms: 60_000 }] };
    });
    await call.interrupt(STORY, asked);
    await call.say('3200');
    expect(call.effects.at(-1)).toMatchObject({ kind: 'store_answer' });
    expect(server.requests).toHaveLength(1);
    expect(call.failures).toEqual([]);
  });

  it('stops when the lead hangs up, says nothing more, and is no failure', async () => {
    const gone = new AbortController();
    const { call } = await openCall(
      () => {
        gone.abort();
        return { steps: [{ kind: 'text', text: 'I see. Tell me more.' }] };
      },
      liveBrief(),
      {},
      gone.signal,
    );
    expect(await call.say(STORY)).toBe('');
    expect(call.failures).toEqual([]);
    expect(call.faults).toEqual([]);
    await call.conductor.hungUp();
    expect(call.conductor.state.ending).toBe('lead_hung_up');
  });
});
