import type { CallBrief, Language } from '@immolab/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { qualifies } from '../judgement/judge-answer.js';
import { PACKS } from '../languages/list-packs.js';
import { hear } from '../responder/hear.js';
import {
  drawBrief,
  drawEvent,
  drawLanguage,
  drawResult,
  fitUtterance,
  type LeadEvent,
  meet,
} from '../testing/draw-calls.js';
import { EXAMPLE_NOW } from '../testing/example-brief.js';
import { type SpokenTurn, takeTurn } from '../testing/hold-call.js';
import { type ScriptState, scriptStateSchema } from './define-state.js';
import { notUnderstood } from './not-understood.js';
import { startCall } from './start-call.js';

interface DrawnCall {
  readonly brief: CallBrief;
  readonly events: readonly LeadEvent[];
  readonly dice: readonly number[];
}

const MAX_TURNS = 120;

const calls: fc.Arbitrary<DrawnCall> = drawLanguage().chain((language: Language) =>
  fc.record({
    brief: drawBrief(language),
    events: fc.array(drawEvent(language), { minLength: MAX_TURNS, maxLength: MAX_TURNS }),
    dice: fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 }),
  }),
);

interface HeldTurn extends SpokenTurn {
  /** The state before the lead's event. */
  readonly before: ScriptState;
}

/** A whole call; `pass` may replace the state between turns. */
function hold(
  { brief, events, dice }: DrawnCall,
  pass: (state: ScriptState) => ScriptState = (state) => state,
): HeldTurn[] {
  let { state } = startCall(brief);
  let rolls = 0;
  const turns: HeldTurn[] = [];
  for (const event of events) {
    const before = pass(state);
    const after = answer(brief, before, event);
    const turn = takeTurn(brief, after, (effect) => {
      rolls += 1;
      return drawResult(effect, dice[rolls % dice.length] ?? 1);
    });
    turns.push({ ...turn, before });
    state = turn.state;
    if (turn.hungUp) break;
  }
  return turns;
}

function answer(brief: CallBrief, state: ScriptState, event: LeadEvent): ScriptState {
  if (event.kind !== 'says' && event.kind !== 'says_fitting') return meet(brief, state, event);
  const text = event.kind === 'says' ? event.text : fitUtterance(state, event.dice);
  const heard = hear(brief, state, text, { now: EXAMPLE_NOW });
  return heard.kind === 'moves' ? heard.state : notUnderstood(brief, heard.state);
}

const check = (holds: (call: DrawnCall) => void): void =>
  fc.assert(fc.property(calls, holds), { numRuns: 150 });

// 150 whole calls a property: seconds on an idle machine, several times that on a busy one.
describe('any call', { timeout: 60_000 }, () => {
  it('is drawn so that many reach slots and bookings', () => {
    const ends = fc
      .sample(calls, { numRuns: 150, seed: 7 })
      .map((call) => hold(call).at(-1)?.state);
    const count = (holds: (state: ScriptState) => boolean) =>
      ends.filter((state) => state !== undefined && holds(state)).length;
    expect(count((state) => state.booked !== null)).toBeGreaterThan(10);
    expect(count((state) => state.offers > 0)).toBeGreaterThan(20);
    expect(count((state) => state.reviewOffered)).toBeGreaterThan(5);
    expect(count((state) => state.callback !== null)).toBeGreaterThan(5);
  });

  it('ends within a bounded number of turns', () => {
    check((call) => {
      const turns = hold(call);
      expect(turns.at(-1)?.hungUp).toBe(true);
      expect(turns.at(-1)?.state.ending).not.toBeNull();
    });
  });

  it('never says an empty text, and says something in every turn but the last', () => {
    check((call) => {
      for (const turn of hold(call)) {
        if (!turn.hungUp) expect(turn.texts.length).toBeGreaterThan(0);
        for (const text of turn.texts) expect(text.trim()).not.toBe('');
      }
    });
  });

  it('stores at most two answers a criterion until the language changes, each after its question', () => {
    check((call) => {
      const stored = hold(call).flatMap(({ effects, state }) =>
        effects.flatMap((effect) =>
          effect.kind === 'store_answer' ? [{ ...effect.answer, language: state.language }] : [],
        ),
      );
      for (const { id } of call.brief.criteria) {
        const attempts = stored.filter((one) => one.criterionId === id);
        // The question is put anew in another language, and so is what was unclear.
        for (const [at, { language }] of attempts.entries()) {
          const around = attempts.slice(at, at + 3);
          expect(around.length < 3 || around.some((one) => one.language !== language)).toBe(true);
        }
        expect(attempts.map((one) => one.attempt)).toEqual(attempts.map((_, at) => at + 1));
      }
    });
  });

  it('offers no slot to a lead who does not qualify, and books only what was held and read back', () => {
    check((call) => {
      for (const turn of hold(call)) {
        const found = turn.effects.some((effect) => effect.kind === 'find_slots');
        if (found) expect(qualifies(call.brief, turn.state)).toBe(true);
        for (const effect of turn.effects) {
          if (effect.kind !== 'book_slot') continue;
          expect(turn.before.held?.id).toBe(effect.slotId);
          expect(turn.before.readBack).toBe(true);
        }
      }
    });
  });

  it('says nothing of property or criteria before the identity is confirmed', () => {
    check((call) => {
      const { property, criteria } = call.brief;
      const secrets = [property.title, property.address, 'Mont-Blanc', '3100', '3,100', "3'100"];
      const words = [...secrets, ...criteria.map((one) => one.question)];
      const unconfirmed = hold(call).filter((turn) => turn.state.identity !== 'confirmed');
      for (const text of unconfirmed.flatMap((turn) => turn.texts)) {
        for (const word of words) expect(text).not.toContain(word);
      }
    });
  });

  it('never acknowledges with the same words twice in a row', () => {
    check((call) => {
      const said = hold(call)
        .map((turn) => turn.state.lastAcknowledgement)
        .filter((one, at, all) => one !== null && one !== all[at - 1]);
      const variants = Object.values(PACKS).flatMap((pack) => pack.phrases.acknowledgements);
      for (const one of said) expect(variants).toContain(one);
      const counts = hold(call).map((turn) => turn.state);
      for (const [at, state] of counts.entries()) {
        const before = counts[at - 1];
        if (before === undefined || state.acknowledged === before.acknowledged) continue;
        expect(state.lastAcknowledgement).not.toBe(before.lastAcknowledgement);
      }
    });
  });

  it('never tells the lead of passing, failing, scores or qualification', () => {
    const forbidden =
      /\b(passed|failed|score|qualified|qualifi\w*|bestanden|durchgefallen|punktzahl|geslaagd|gezakt|gekwalificeerd|database|datenbank)\b/i;
    check((call) => {
      for (const text of hold(call).flatMap((turn) => turn.texts)) {
        expect(text).not.toMatch(forbidden);
      }
    });
  });

  it('goes on from its stored state as if nothing had happened', () => {
    check((call) => {
      const stored = (state: ScriptState) =>
        scriptStateSchema.parse(JSON.parse(JSON.stringify(state)));
      expect(hold(call, stored)).toEqual(hold(call));
    });
  });

  it('queues only tool calls that the script allows', () => {
    check((call) => {
      for (const turn of hold(call)) {
        expect(turn.refused).toEqual([]);
      }
    });
  });
});
