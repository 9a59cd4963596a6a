import { describe, expect, it } from 'vitest';
import type { Moment } from '../responder/utterances/define-case.js';
import type { ScriptState } from '../script/define-state.js';
import { nextStep } from '../script/next-step.js';
import { EXAMPLE_NOW } from '../testing/example-brief.js';
import { momentBrief, reachMoment } from '../testing/reach-moment.js';
import { conversed, mayConverse } from './converse.js';
import { type ModelCall, modelCallsFor } from './model-call.js';
import { propose } from './propose.js';

const brief = momentBrief('en');

function at(moment: Moment, heard: string, change: Partial<ScriptState> = {}): ScriptState {
  return { ...reachMoment(brief, moment), heard: [heard], ...change };
}

const ask = (state: ScriptState, call: ModelCall, spoken = false) =>
  propose(brief, state, call, { now: EXAMPLE_NOW, spoken });

function taken(state: ScriptState, call: ModelCall, spoken = false): ScriptState {
  const proposal = ask(state, call, spoken);
  if (!proposal.accepted) throw new Error(proposal.instruction);
  return proposal.state;
}

const save = (criterionId: string, answer: string): ModelCall => ({
  tool: 'save_criterion_result',
  criterionId,
  answer,
  judgement: null,
});
const viewing = (slotId: string, step: 'hold' | 'book' | 'release'): ModelCall => ({
  tool: 'book_property_viewing',
  slotId,
  step,
});
const end = (reason: Extract<ModelCall, { tool: 'end_call' }>['reason']): ModelCall => ({
  tool: 'end_call',
  reason,
});

const CONFIRM: ModelCall = { tool: 'confirm_identity', confirmed: true, reason: null };

describe("a model's proposal", () => {
  it.each<[string, ScriptState, ModelCall]>([
    ['an answer before the identity', at('identity', '3200'), save('c1', '3200')],
    ['an answer to another question', at('budget', '3200'), save('c2', '3200')],
    ['an answer that was not said now', at('budget', 'No idea, honestly.'), save('c1', '3200')],
    [
      'an earlier yes as an answer',
      at('job', 'What a day.', { heard: ['Yes, speaking.', 'What a day.'] }),
      save('c2', 'Yes'),
    ],
    ['an unjudged answer to a text', at('about_you', 'We are quiet.'), save('c5', 'quiet')],
    [
      'viewings before the last answer',
      at('job', 'x'),
      { tool: 'propose_viewing_slots', wish: null },
    ],
    ['a viewing that was not offered', at('slots', 'that one'), viewing('s9', 'hold')],
    ['a booking without a read-back', at('slots', 'yes'), viewing('s2', 'book')],
    ['a booking on a no', at('read_back', 'No, rather not that one.'), viewing('s2', 'book')],
    ['an end by its own reasons', at('budget', 'No.'), end('criteria_done')],
    ['an end by a fault', at('budget', 'No.'), end('internal_error')],
    [
      'an end that the lead did not wish for',
      at('budget', 'Lovely weather.'),
      end('not_interested'),
    ],
    ['an end upon a question', at('budget', "Isn't it too big?"), end('not_interested')],
    ['an opt-out upon a question', at('budget', 'Why me?'), { tool: 'register_opt_out' }],
    ['a confirmation upon a question', at('identity', 'Who wants to know?'), CONFIRM],
    ['a confirmation on a no', at('identity', 'No, he is my lodger.'), CONFIRM],
    [
      'a denial for a reason that is none',
      at('identity', 'Whatever.'),
      { tool: 'confirm_identity', confirmed: false, reason: 'busy' },
    ],
    [
      'anything while the call ends',
      at('job', 'x', { ending: 'slot_booked' }),
      end('lead_hung_up'),
    ],
  ])('is refused when it is %s', (_, state, call) => {
    const proposal = ask(state, call);
    expect(proposal.accepted).toBe(false);
    expect(proposal.accepted ? '' : proposal.instruction).not.toBe('');
  });

  it('confirms who speaks, where nothing said is against it', () => {
    expect(taken(at('identity', 'In the flesh, my dear.'), CONFIRM).todo).toEqual([CONFIRM]);
  });

  it('becomes the next move of the script', () => {
    const state = taken(at('budget', 'we come to 3400'), save('c1', '3400'));
    expect(nextStep(brief, state)).toMatchObject({
      kind: 'tool',
      call: { tool: 'save_criterion_result', answer: 'we come to 3400' },
    });
  });

  it('is taken once', () => {
    const state = taken(at('budget', '3400'), save('c1', '3400'));
    expect(ask(state, save('c1', '3400')).accepted).toBe(false);
  });

  it('does not change the verdict of a whole answer by picking from it', () => {
    const said = 'No, I have no stable job.';
    const { todo } = taken(at('job', said), save('c2', 'stable job'));
    expect(todo).toMatchObject([{ answer: said }]);
  });

  it('picks the part that answers, where the whole is not clear', () => {
    const said = 'We were nine at home, six at school and now 2';
    const { todo } = taken(at('people', said), save('c3', 'now 2'));
    expect(todo).toMatchObject([{ answer: 'now 2' }]);
  });

  it('is acknowledged, unless the model has spoken', () => {
    expect(taken(at('budget', '3400'), save('c1', '3400')).acknowledge).toBe(true);
    expect(taken(at('budget', '3400'), save('c1', '3400'), true).acknowledge).toBe(false);
  });

  it('of a callback gets its time from the words of the lead', () => {
    const call: ModelCall = { tool: 'schedule_callback', said: null, at: '2031-01-01T00:00:00Z' };
    const timed = taken(at('budget', 'Rather tomorrow at ten, I am at the dentist'), call);
    expect(timed).toMatchObject({
      ending: 'callback_requested',
      todo: [{ tool: 'schedule_callback', at: '2026-03-11T09:00:00.000Z' }],
    });
    const open = taken(at('budget', 'I am lying in the bath just now'), call);
    expect(open).toMatchObject({ detour: { kind: 'callback_time' }, todo: [] });
  });

  it('of a transfer is announced before it runs', () => {
    const state = taken(at('budget', 'My lawyer is mad'), { tool: 'transfer_call', reason: 'x' });
    expect(nextStep(brief, state)).toMatchObject({ kind: 'say', then: 'go_on' });
  });

  it('of an end holds when the lead has said so', () => {
    const said = 'No, my wife and I have thought better of it.';
    expect(taken(at('budget', said), end('not_interested'))).toMatchObject({
      ending: 'not_interested',
      notInterested: true,
    });
  });

  it('notes a question in the words of the lead', () => {
    const state = taken(at('budget', 'Okay. Who owns the tree out there?'), {
      tool: 'note_question',
    });
    expect(state.openQuestions).toEqual(['Who owns the tree out there?']);
    expect(state.lines).toHaveLength(1);
  });

  it('lets a viewing go, and offers the others', () => {
    const state = taken(
      at('read_back', 'Hm, my cat has her appointment'),
      viewing('s2', 'release'),
    );
    expect(state.excluded).toContain('s2');
    expect(state.offered.map(({ id }) => id)).toEqual(['s1', 's3']);
  });

  it('of other viewings keeps what can be read of the wish', () => {
    const days = { from: 'soon', to: '2026-04-30', kind: 'any' } as const;
    const wish = { date: 'soon', days, time: '25:00', partOfDay: 'evening' } as const;
    const state = taken(at('slots', 'evenings I am free'), { tool: 'propose_viewing_slots', wish });
    expect(state).toMatchObject({
      offered: [],
      lastWish: { date: null, days: { ...days, from: null }, time: null, partOfDay: 'evening' },
    });
  });
});

describe('the calls that a model is offered', () => {
  it('are those of the moment', () => {
    expect(modelCallsFor(at('identity', ''))).toContain('confirm_identity');
    expect(modelCallsFor(at('identity', ''))).not.toContain('note_question');
    expect(modelCallsFor(at('budget', ''))).not.toContain('book_property_viewing');
    expect(modelCallsFor({ ...at('budget', ''), awaiting: { kind: 'nothing' } })).toEqual([]);
  });
});

describe('a model that only talks', () => {
  it('is asked three times in a row, and again at the next question', () => {
    let state = at('budget', 'x');
    for (let turn = 0; turn < 3; turn += 1) {
      expect(mayConverse(state)).toBe(true);
      state = conversed(brief, state);
    }
    expect(mayConverse(state)).toBe(false);
    expect(mayConverse({ ...state, awaiting: at('job', '').awaiting })).toBe(true);
  });
});
