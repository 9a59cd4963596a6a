import { LANGUAGES } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import { hear } from '../responder/hear.js';
import { EXAMPLE_NOW, EXAMPLE_SLOTS, exampleBrief } from '../testing/example-brief.js';
import { kindWorld, takeTurn, type World } from '../testing/hold-call.js';
import { HEARD, SAY } from '../testing/say-in-languages.js';
import { type ToldCall, tellCall } from '../testing/tell-call.js';
import { leadHungUp } from './leave-call.js';

const ONLY = EXAMPLE_SLOTS.slice(0, 1);
const SUNDAY = {
  en: 'No, rather Sunday.',
  de: 'Nein, lieber Sonntag.',
  fr: 'Non, plutôt dimanche.',
  nl: 'Nee, liever zondag.',
} as const;

/** Another lead has the one viewing while it is chosen, and lets it go after so many looks. */
function contested(freeAfter: number): World {
  let looks = 0;
  let isTaken = false;
  return (effect) => {
    if (effect.kind === 'hold_slot') {
      isTaken = looks <= freeAfter;
      return { kind: isTaken ? 'gone' : 'held' };
    }
    if (effect.kind === 'find_slots') looks += 1;
    return kindWorld(isTaken && looks <= freeAfter ? [] : ONLY)(effect);
  };
}

const stepsOf = ({ tools }: Pick<ToldCall, 'tools'>) =>
  tools.flatMap((call) =>
    call.tool === 'book_property_viewing' ? [`${call.step} ${call.slotId}`] : [],
  );

const looksOf = ({ tools }: ToldCall) =>
  tools.filter(({ tool }) => tool === 'propose_viewing_slots').length;

describe.each(LANGUAGES)('a viewing that is chosen, in %s', (language) => {
  const say = SAY[language];
  const heard = HEARD[language];
  const brief = exampleBrief(language);
  const toSlots = [say.yes, say.budget, say.job, say.people] as const;

  it('is held alone, and let go when the lead takes another', () => {
    const call = tellCall(brief, [...toSlots, say.second, SUNDAY[language]]);
    expect(stepsOf(call)).toEqual(['hold s2', 'release s2', 'hold s3']);
  });

  it('is let go when the lead hangs up before the read-back is answered', () => {
    const { state } = tellCall(brief, [...toSlots, say.second]);
    const left = takeTurn(brief, leadHungUp(brief, state), kindWorld(EXAMPLE_SLOTS));
    expect(left.effects).toContainEqual({ kind: 'release_slot', slotId: 's2' });
    expect(left.state.held).toBeNull();
  });

  it.each([
    ['booked by a yes to the read-back', [say.second], say.confirm, ['book s2']],
    ['not held any more', [], say.second, []],
  ])('is %s after which the lead hangs up', (_, before, last, steps) => {
    const { state } = tellCall(brief, [...toSlots, ...before]);
    const said = hear(brief, state, last, { now: EXAMPLE_NOW }).state;
    const left = takeTurn(brief, leadHungUp(brief, said), kindWorld(EXAMPLE_SLOTS));
    expect(stepsOf(left)).toEqual(steps);
    expect(left.texts).toEqual([]);
  });

  it('is booked by the yes to the read-back, and by nothing else before', () => {
    const held = tellCall(brief, [...toSlots, say.second]);
    expect(held.state.booked).toBeNull();
    expect(held.state.readBack).toBe(true);
    expect(stepsOf(tellCall(brief, [...toSlots, say.second, say.confirm]))).toEqual([
      'hold s2',
      'book s2',
    ]);
  });

  it('and is gone when it was held too long is told, and the next are offered', () => {
    const world: World = (effect) =>
      effect.kind === 'book_slot' ? { kind: 'gone' } : kindWorld(EXAMPLE_SLOTS)(effect);
    const call = tellCall(brief, [...toSlots, say.second, say.confirm], { world });
    expect(call.last).toContain(heard.gone);
    expect(call.state.offered.map(({ id }) => id)).toEqual(['s1', 's3']);
  });

  it('and was taken by others is offered again, if it is free before the call ends', () => {
    const call = tellCall(brief, [...toSlots, say.confirm], { world: contested(2) });
    expect(call.last).toContain(heard.gone);
    expect(call.state.offered.map(({ id }) => id)).toEqual(['s1']);
    expect(call.hungUp).toBe(false);
  });

  it('and stays taken ends the call by saying that none is open, not that none suited', () => {
    const call = tellCall(brief, [...toSlots, say.confirm], { world: contested(9) });
    expect(call.last).toContain(heard.gone);
    expect(call.state.ending).toBe('no_slot_open');
    expect(looksOf(call)).toBe(3);
  });
});
