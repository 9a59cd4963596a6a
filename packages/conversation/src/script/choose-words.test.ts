import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PACKS } from '../languages/list-packs.js';
import { exampleBrief } from '../testing/example-brief.js';
import { chooseVariant } from './choose-words.js';
import { startCall } from './start-call.js';

const brief = exampleBrief('en');
const variants = PACKS.en.phrases.acknowledgements;

describe('the choice of a variant', () => {
  it('is never the last one', () => {
    const drawn = fc.tuple(fc.uuid(), fc.nat(50), fc.constantFrom(...variants));
    fc.assert(
      fc.property(drawn, ([callId, phraseCount, last]) => {
        const state = { ...startCall(brief).state, phraseCount };
        expect(chooseVariant({ ...brief, callId }, state, variants, last)).not.toBe(last);
      }),
    );
  });

  it('is the same for the same call and differs between calls', () => {
    const { state } = startCall(brief);
    const chosen = (callId: string) => chooseVariant({ ...brief, callId }, state, variants, null);
    expect(chosen('a')).toBe(chosen('a'));
    const calls = Array.from({ length: 50 }, (_, at) => chosen(`call-${at}`));
    expect(new Set(calls).size).toBeGreaterThan(3);
  });
});
