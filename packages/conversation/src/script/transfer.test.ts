import { type CallBrief, LANGUAGES, type Language } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import { PACKS } from '../languages/list-packs.js';
import { EXAMPLE_SLOTS, exampleBrief } from '../testing/example-brief.js';
import { kindWorld, type World } from '../testing/hold-call.js';
import { SAY } from '../testing/say-in-languages.js';
import { SILENT, tellCall } from '../testing/tell-call.js';

/** A colleague who does not take the call. */
const nobodyThere: World = (effect) =>
  effect.kind === 'transfer'
    ? { kind: 'transferred', accepted: false }
    : kindWorld(EXAMPLE_SLOTS)(effect);

const WORDS: Readonly<
  Record<Language, readonly [complaint: string, legal: string, anger: string]>
> = {
  en: [
    'I want to make a complaint.',
    'What does the lease say about the notice period?',
    "I'm fed up with this!",
  ],
  de: [
    'Ich möchte mich beschweren.',
    'Was steht im Mietvertrag zur Kündigungsfrist?',
    'Es reicht, das nervt!',
  ],
  fr: ['Je veux faire une réclamation.', 'Que dit le bail sur le préavis ?', "J'en ai marre !"],
  nl: [
    'Ik wil een klacht indienen.',
    'Wat staat er in het huurcontract over de opzegtermijn?',
    'Ik ben het beu!',
  ],
};

describe.each(LANGUAGES)('putting a lead through in %s', (language) => {
  const say = SAY[language];
  const brief: CallBrief = exampleBrief(language);
  const { phrases } = PACKS[language];
  const [complaint, legal, anger] = WORDS[language];
  const [c1] = brief.criteria.map(({ question }) => question);

  it.each([
    ['who wants a human', say.human, phrases.transferring.wish],
    ['who asks about the contract', legal, phrases.transferring.matter],
    ['who complains', complaint, phrases.transferring.trouble],
    ['who is angry', anger, phrases.transferring.trouble],
  ])('%s says so first, and nothing after it', (_whom, words, announcement) => {
    const call = tellCall(brief, [say.yes, words]);
    expect(call.last).toBe(announcement);
    expect(call.tools.map(({ tool }) => tool)).toEqual([
      ...['confirm_identity', 'transfer_call', 'end_call'],
    ]);
  });

  it('that nobody takes brings them back to the agent, who offers a callback', () => {
    const call = tellCall(brief, [say.yes, say.human], { world: nobodyThere });
    expect(call.last).toBe(`${phrases.transferring.wish} ${phrases.transferFailed}`);
    expect(call.hungUp).toBe(false);
    expect(call.state).toMatchObject({ transferred: false, ending: null });
  });

  it('that nobody takes records the callback, and asks when, on a yes', () => {
    const call = tellCall(brief, [say.yes, say.human, say.confirm], { world: nobodyThere });
    expect(call.state.callback).toEqual({ said: null, at: null });
    expect(call.last).toContain(phrases.askCallbackTime);
    const timed = tellCall(brief, [say.yes, say.human, say.later], { world: nobodyThere });
    expect(timed.state.callback).toMatchObject({ said: say.later });
    expect(timed.hungUp).toBe(true);
  });

  it('that nobody takes goes on with the questions on a no', () => {
    const call = tellCall(brief, [say.yes, say.human, say.no], { world: nobodyThere });
    expect(call.state.callback).toBeNull();
    expect(call.last).toContain(c1);
  });

  it('is not tried again when nobody took it: a callback is promised at once', () => {
    const lines = [say.yes, say.human, say.no, say.human];
    const call = tellCall(brief, lines, { world: nobodyThere });
    expect(call.tools.filter(({ tool }) => tool === 'transfer_call')).toHaveLength(1);
    expect(call.last).toContain(phrases.callbackPromised);
    expect(call.state.callback).toEqual({ said: null, at: null });
  });

  it('that nobody takes asks again when they say nothing, and then lets them go', () => {
    const call = tellCall(brief, [say.yes, say.human, SILENT, SILENT, SILENT], {
      world: nobodyThere,
    });
    expect(call.hungUp).toBe(true);
    expect(call.state.ending).toBe('lead_silent');
  });
});
