import { type CallBrief, LANGUAGES } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../outcome/outcome-of.js';
import { EXAMPLE_SLOTS, exampleBrief } from '../testing/example-brief.js';
import { kindWorld, type World } from '../testing/hold-call.js';
import { HEARD, SAY } from '../testing/say-in-languages.js';
import { SILENT, TIME_IS_UP, type ToldCall, tellCall } from '../testing/tell-call.js';
import { readFacts } from './read-facts.js';

/** The first viewing that is held turns out to be taken. */
function goneOnce(): World {
  const world = kindWorld(EXAMPLE_SLOTS);
  let held = 0;
  return (effect) => {
    if (effect.kind !== 'hold_slot') return world(effect);
    held += 1;
    return { kind: held === 1 ? 'gone' : 'held' };
  };
}

function outcome(brief: CallBrief, { state }: ToldCall, qualified: boolean | null = null): string {
  const { endedReason, ...facts } = readFacts(brief, state);
  if (endedReason === null) throw new Error('The call goes on.');
  return outcomeOf({ ...facts, endedReason, qualified, answeredBy: 'person' }).outcome;
}

describe.each(LANGUAGES)('the call flow in %s', (language) => {
  const say = SAY[language];
  const heard = HEARD[language];
  const brief = exampleBrief(language);
  const [c1, c2, c3] = brief.criteria.map((criterion) => criterion.question);
  const toSlots = [say.yes, say.budget, say.job, say.people] as const;

  it('1: greets with agent, agency, the AI notice and the full name, and not with the property', () => {
    const { said } = tellCall(brief, []);
    const [greeting = ''] = said;
    for (const part of ['Sarah', 'Avendo Real Estate', heard.ai, 'John Smith']) {
      expect(greeting).toContain(part);
    }
    expect(greeting).not.toContain('Mont-Blanc');
  });

  it('2: asks a bare hello again, naming the agency but not the agent', () => {
    const { last, state } = tellCall(brief, [say.hello]);
    expect(last).toContain('John Smith');
    expect(last).not.toContain('Sarah');
    expect(state.identity).toBe('unknown');
  });

  it('2: says who calls and about what without naming the property', () => {
    const { last } = tellCall(brief, [say.who]);
    expect(last).toContain(heard.enquiry);
    expect(last).toContain('Avendo Real Estate');
    expect(last).not.toContain('Mont-Blanc');
  });

  it('2: goes on to the first question once the identity is confirmed', () => {
    const { last, tools } = tellCall(brief, [say.yes]);
    expect(tools.map((call) => call.tool)).toEqual(['confirm_identity']);
    expect(last).toContain('Mont-Blanc');
    expect(last).toContain(heard.count);
    expect(last.endsWith(c1 ?? '')).toBe(true);
  });

  it('2: asks a third person for the lead, waits 45 s, and greets the lead with the notice', () => {
    const { said, state } = tellCall(brief, [say.wife, say.fetch]);
    expect(state.awaiting).toEqual({ kind: 'wait_for_lead', waitMs: 45_000 });
    expect(said.join(' ')).not.toContain('Mont-Blanc');
    const called = tellCall(brief, [say.wife, say.fetch, SILENT]);
    expect(called.last).toContain('John Smith');
    const fetched = tellCall(brief, [say.wife, say.fetch, say.hello, say.yes]);
    expect(fetched.said[3]).toContain('Avendo Real Estate');
    expect(fetched.last).toContain(c1);
  });

  it('2: leaves a wrong number at once', () => {
    const call = tellCall(brief, [say.wrong]);
    expect(call.hungUp).toBe(true);
    expect(outcome(brief, call)).toBe('wrong_person');
  });

  it('1: answers "are you a robot?" with yes, before the identity and after it', () => {
    expect(tellCall(brief, [say.robot]).moves).toEqual(['robot']);
    const { last } = tellCall(brief, [say.yes, say.robot]);
    expect(last).toContain('Avendo Real Estate');
    expect(last.endsWith(c1 ?? '')).toBe(true);
  });

  it('3: asks every criterion in order, also after an eliminatory one failed', () => {
    const call = tellCall(brief, [say.yes, say.low, say.widow, say.people]);
    expect(call.said[2]).toContain(c2);
    expect(call.said[3]).toContain(c3);
    expect(call.state.progress.map((one) => one.verdict)).toEqual(['fail', 'fail', 'pass']);
  });

  it('3: asks again once after an unclear answer, with a question of its own, then goes on', () => {
    const call = tellCall(brief, [say.yes, say.vague, say.vague]);
    expect(call.said[2]).not.toContain(c1);
    expect(call.last).toContain(c2);
    expect(call.state.progress[0]).toMatchObject({ attempts: 2, verdict: 'unclear', done: true });
  });

  it('3: offers the one figure that was likely meant: a yes takes it, a no is asked how much', () => {
    const unclear = [say.yes, say.scaleless];
    const offered = tellCall(brief, unclear);
    expect(offered.last).toBe(heard.offered);
    expect(offered.state.awaiting).toMatchObject({ attempt: 2, candidates: [3500] });
    const [agreed] = tellCall(brief, [...unclear, say.confirm]).state.progress;
    expect(agreed).toMatchObject({ attempts: 2, verdict: 'pass', candidates: [] });
    const declined = tellCall(brief, [...unclear, say.no]);
    expect(declined.last).toBe(heard.howMuch);
    expect(declined.state.progress[0]).toMatchObject({ attempts: 1, candidates: [], done: false });
    const [named] = tellCall(brief, [...unclear, say.no, say.budget]).state.progress;
    expect(named).toMatchObject({ attempts: 2, verdict: 'pass' });
  });

  it('3: takes a yes for no figure where the question named none', () => {
    const vague = tellCall(brief, [say.yes, say.about]);
    expect(vague.last).not.toMatch(/\d/);
    expect(vague.state.awaiting).toMatchObject({ attempt: 2, candidates: [] });
    const [agreed] = tellCall(brief, [say.yes, say.about, say.yes]).state.progress;
    expect(agreed).toMatchObject({ attempts: 2, verdict: 'unclear', done: true });
  });

  it('3: offers the figures again when the question is said again', () => {
    const unclear = [say.yes, say.scaleless, say.pardon];
    const { last, state } = tellCall(brief, unclear);
    expect(last.endsWith(heard.offered)).toBe(true);
    expect(state.progress[0]?.attempts).toBe(1);
  });

  it('3: repeats at most three times, which is no try', () => {
    const call = tellCall(brief, [say.yes, say.pardon, say.pardon, say.pardon]);
    expect(call.moves.slice(1)).toEqual(['repeat', 'repeat', 'repeat']);
    expect(call.last.endsWith(c1 ?? '')).toBe(true);
    expect(call.state.progress[0]?.attempts).toBe(0);
  });

  it('says no acknowledgement after a sad answer', () => {
    const { last } = tellCall(brief, [say.yes, say.budget, say.widow]);
    expect(last).toBe(c3);
  });

  it('4: an answer with a transfer condition is saved, then handed over', () => {
    const call = tellCall(brief, [say.yes, say.negotiate]);
    expect(call.tools.map((tool) => tool.tool)).toEqual([
      'confirm_identity',
      'save_criterion_result',
      'transfer_call',
      'end_call',
    ]);
    expect(outcome(brief, call)).toBe('transferred');
  });

  it('5: answers from the fields of the property, then asks again', () => {
    const { last } = tellCall(brief, [say.yes, say.price]);
    expect(last).toContain(heard.price);
    expect(last.endsWith(c1 ?? '')).toBe(true);
  });

  it('5: notes for the agency what it has no field for', () => {
    const call = tellCall(brief, [say.yes, say.unknown]);
    expect(call.last).toContain(heard.noField);
    expect(call.state.openQuestions).toHaveLength(1);
  });

  it('5: tells where the number is from, with the source when there is one', () => {
    const source = 'homegate.ch';
    const named = { ...brief, lead: { ...brief.lead, source } };
    expect(tellCall(named, [say.yes, say.number]).last).toContain(source);
    expect(tellCall(brief, [say.number]).moves).toEqual(['number_source']);
  });

  it('6: offers three viewings, holds, reads back, books on a yes', () => {
    const call = tellCall(brief, [...toSlots, say.second, say.confirm]);
    expect(call.state.booked?.id).toBe('s2');
    const steps = call.tools.filter((tool) => tool.tool === 'book_property_viewing');
    expect(steps.map((tool) => tool.step)).toEqual(['hold', 'book']);
    expect(outcome(brief, call, true)).toBe('booked');
  });

  it('6: looks once more before a call ends unbooked', () => {
    const refused = tellCall(brief, [...toSlots, say.none]);
    const looks = refused.tools.filter((tool) => tool.tool === 'propose_viewing_slots');
    expect(looks).toHaveLength(2);
    expect(refused.state.ending).toBe('slots_refused');
    expect(outcome(brief, refused, true)).toBe('qualified');
    const empty = tellCall(brief, toSlots, { slots: [] });
    expect(empty.state.ending).toBe('no_slot_open');
    expect(empty.tools.filter((tool) => tool.tool === 'propose_viewing_slots')).toHaveLength(2);
  });

  it('6: apologises for a viewing that is gone and offers the next', () => {
    const first = goneOnce();
    const call = tellCall(brief, [...toSlots, say.second], { world: first });
    expect(call.last).toContain(heard.gone);
    expect(call.state.awaiting.kind).toBe('slots');
    expect(call.state.offered.map((slot) => slot.id)).toEqual(['s1', 's3']);
  });

  it('7: transfers to a human, or promises and records a callback without a number', () => {
    expect(outcome(brief, tellCall(brief, [say.yes, say.human]))).toBe('transferred');
    const alone = { ...brief, agent: { ...brief.agent, transferNumber: null } };
    const call = tellCall(alone, [say.yes, say.human]);
    expect(call.last).toContain(heard.passOn);
    expect(call.state.callback).toEqual({ said: null, at: null });
    expect(call.state.awaiting.kind).toBe('callback_time');
  });

  it('7: offers a callback when nobody takes the transfer', () => {
    const world = goneOnce();
    const refusing: typeof world = (effect) =>
      effect.kind === 'transfer' ? { kind: 'transferred', accepted: false } : world(effect);
    const call = tellCall(brief, [say.yes, say.human], { world: refusing });
    expect(call.state.awaiting.kind).toBe('callback_offer');
    const declined = tellCall(brief, [say.yes, say.human, say.no], { world: refusing });
    expect(declined.last).toContain(c1);
  });

  it('8: ends an unwanted call politely and records it', () => {
    for (const lines of [[say.optOut], [say.yes, say.optOut], [...toSlots, say.optOut]]) {
      const call = tellCall(brief, lines);
      expect(call.last).toContain(heard.notAgain);
      expect(outcome(brief, call, true)).toBe('opted_out');
    }
  });

  it('records a callback with the time that was said', () => {
    const call = tellCall(brief, [say.yes, say.later]);
    expect(call.state.callback).toEqual({ said: say.later, at: '2026-03-11T16:00:00.000Z' });
    expect(outcome(brief, call)).toBe('callback_requested');
  });

  it('takes no for an answer', () => {
    expect(outcome(brief, tellCall(brief, [say.yes, say.notInterested]))).toBe('not_interested');
    const found = tellCall(brief, [say.yes, say.found]);
    expect(found.state.ending).toBe('already_found');
    expect(outcome(brief, found)).toBe('not_interested');
  });

  it('10: speaks the own farewell only where identity and outcome allow it', () => {
    const hangupInstruction = 'We will write to you.';
    const own = { ...brief, agent: { ...brief.agent, hangupInstruction } };
    expect(tellCall(own, [...toSlots, say.second, say.confirm]).last).toContain(hangupInstruction);
    expect(tellCall(own, [...toSlots, say.none]).last).toContain(hangupInstruction);
    expect(tellCall(own, [say.yes, say.optOut]).last).not.toContain(hangupInstruction);
    expect(tellCall(own, [say.wrong]).last).not.toContain(hangupInstruction);
  });

  it('10: offers a person to who does not qualify, and notes a yes', () => {
    const answers = [say.yes, say.low, say.job, say.people];
    const call = tellCall(brief, answers);
    expect(call.last).toContain(heard.review);
    expect(call.hungUp).toBe(false);
    expect(tellCall(brief, [...answers, say.review]).state.reviewRequested).toBe(true);
    const declined = tellCall(brief, [...answers, say.bye]);
    expect(declined.state.reviewRequested).toBe(false);
    expect(outcome(brief, declined, false)).toBe('not_qualified');
  });

  it('10: wraps up when the time is nearly over, but lets an offer be settled', () => {
    const early = tellCall(brief, [say.yes, TIME_IS_UP]);
    expect(early.state.ending).toBe('max_duration');
    expect(early.hungUp).toBe(true);
    const offered = tellCall(brief, [...toSlots, TIME_IS_UP, say.second, say.confirm]);
    expect(offered.state.booked?.id).toBe('s2');
  });

  it('asks twice about a silence, in words of its own, then says goodbye', () => {
    const call = tellCall(brief, [say.yes, SILENT, SILENT, SILENT]);
    expect(call.said.slice(2, 4)).toEqual([heard.stillThere, heard.stillThere]);
    expect(call.state.ending).toBe('lead_silent');
    expect(call.hungUp).toBe(true);
  });

  it('11: says a fallback and the question again, and leaves an identity that stays unknown', () => {
    const noise = 'Xyzzy plugh.';
    const call = tellCall(brief, [noise, noise]);
    expect(call.moves).toEqual(['ask-model', 'ask-model']);
    expect(call.said[1]).not.toBe(call.said[2]);
    expect(call.last).toContain('John Smith');
    expect(tellCall(brief, [noise, noise, noise]).state.ending).toBe('not_understood');
  });
});

it('takes "the second" of two figures for no pause, and "one second" for one', () => {
  const lines = [SAY.en.yes, '3000 or 3500'];
  const [picked] = tellCall(exampleBrief('en'), [...lines, 'The second.']).state.progress;
  expect(picked).toMatchObject({ attempts: 2, verdict: 'pass' });
  expect(tellCall(exampleBrief('en'), [...lines, 'One second.']).moves.at(-1)).toBe('moment');
});
