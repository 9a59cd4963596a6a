import type { Language } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import type { Prompt } from '../script/define-state.js';
import { startCall } from '../script/start-call.js';
import { EXAMPLE_NOW, EXAMPLE_SLOTS, exampleBrief } from '../testing/example-brief.js';
import { turnEnds } from './turn-ends.js';

const [SLOT] = EXAMPLE_SLOTS;
if (SLOT === undefined) throw new Error('no example slot');

const IDENTITY: Prompt = { kind: 'identity', attempt: 1 };
const BUDGET: Prompt = { kind: 'criterion', criterionId: 'c1', attempt: 1, candidates: [] };
const JOB: Prompt = { ...BUDGET, criterionId: 'c2' };
const SLOTS: Prompt = { kind: 'slots', slots: [...EXAMPLE_SLOTS] };
const READ_BACK: Prompt = { kind: 'read_back', slot: SLOT };

function endOf(language: Language, awaiting: Prompt, said: string) {
  const brief = exampleBrief(language);
  const { state } = startCall(brief);
  const confirmed = awaiting.kind === 'identity' ? 'unknown' : 'confirmed';
  const held = awaiting.kind === 'read_back' ? (SLOT ?? null) : null;
  const progress = state.progress.map((one) => ({
    ...one,
    asked: true,
    done:
      awaiting.kind !== 'criterion' || (awaiting.criterionId === 'c2' && one.criterionId === 'c1'),
  }));
  const offered = awaiting.kind === 'criterion' ? [] : [...EXAMPLE_SLOTS];
  const now = EXAMPLE_NOW;
  const there = {
    ...state,
    identity: confirmed,
    held,
    readBack: true,
    offered,
    progress,
    awaiting,
  };
  return turnEnds(brief, { ...there, identity: confirmed as 'confirmed' | 'unknown' }, said, {
    now,
  });
}

describe('a turn ends', () => {
  it.each([
    ['en', IDENTITY, 'Yes, speaking.', 'at_once'],
    ['de', IDENTITY, 'Ja, das bin ich.', 'at_once'],
    ['fr', IDENTITY, "Oui, c'est moi.", 'at_once'],
    ['nl', IDENTITY, 'Ja, dat ben ik.', 'at_once'],
    ['en', IDENTITY, 'Hello?', 'soon'],
    ['en', JOB, 'Yes, I do.', 'at_once'],
    ['de', JOB, 'Nein, leider nicht.', 'at_once'],
    ['fr', JOB, 'Oui, absolument.', 'at_once'],
    ['nl', JOB, 'Ja hoor.', 'at_once'],
    // Nothing that waits for a figure or a choice ends at once.
    ['en', BUDGET, 'Three thousand', 'soon'],
    ['de', BUDGET, 'Dreitausend', 'soon'],
    ['en', SLOTS, 'The second one', 'soon'],
    ['en', READ_BACK, 'Yes please.', 'at_once'],
    ['de', READ_BACK, 'Ja, gerne.', 'at_once'],
    // What the rules do not account for needs the model of turn ends.
    ['en', JOB, 'Well it depends on how you', 'not_sure'],
    ['en', JOB, 'My cousin used to work there until', 'not_sure'],
    ['en', BUDGET, 'I think something like', 'not_sure'],
    ['en', IDENTITY, '', 'not_sure'],
  ] as const)('%s: to %o, "%s": %s', (language, awaiting, said, expected) => {
    expect(endOf(language, awaiting, said)).toBe(expected);
  });
});
