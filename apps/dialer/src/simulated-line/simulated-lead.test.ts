import { LANGUAGES, type OfferedSlot } from '@immolab/contracts';
import type { Prompt } from '@immolab/conversation';
import { describe, expect, test } from 'vitest';
import { answerOf } from './answer-line.js';
import { PERSONAS, type Persona } from './persona.js';
import { createSimulatedLead, type Reply } from './simulated-lead.js';
import { sampleBrief, threeCriteria } from './testing/sample-criteria.js';

const SEEDS = 100;
const SLOT: OfferedSlot = { id: 's1', date: '2026-03-20', startTime: '14:00', endTime: '15:00' };
const SLOTS: OfferedSlot[] = [
  SLOT,
  { id: 's2', date: '2026-03-21', startTime: '10:30', endTime: '11:00' },
  { id: 's3', date: '2026-03-27', startTime: '14:00', endTime: '15:00' },
];
const PROMPTS: readonly Prompt[] = [
  { kind: 'identity', attempt: 1 },
  { kind: 'third_person' },
  { kind: 'wait_for_lead', waitMs: 45_000 },
  { kind: 'criterion', criterionId: 'c1', attempt: 1, candidates: [] },
  { kind: 'criterion', criterionId: 'c2', attempt: 1, candidates: [] },
  { kind: 'slots', slots: SLOTS },
  { kind: 'slots', slots: [SLOT] },
  { kind: 'read_back', slot: SLOT },
  { kind: 'callback_offer' },
  { kind: 'callback_time' },
  { kind: 'language', language: 'en' },
  { kind: 'review' },
];
const TALKERS = PERSONAS.filter((persona) => PERSONAS.indexOf(persona) > 4);

const MATRIX = LANGUAGES.flatMap((language) => TALKERS.map((persona) => ({ language, persona })));

function briefOf(language: (typeof LANGUAGES)[number]) {
  return sampleBrief(language, { criteria: threeCriteria(language) });
}

function firstReply(
  language: (typeof LANGUAGES)[number],
  persona: Persona,
  seed: string,
  prompt: Prompt,
): Reply {
  return createSimulatedLead({ brief: briefOf(language), persona, seed }).reply(prompt, '…');
}

describe.each(MATRIX)('$persona in $language', ({ language, persona }) => {
  test('every prompt has at least six wordings, none of them empty', () => {
    for (const prompt of PROMPTS) {
      const said = new Set<string>();
      for (let seed = 0; seed < SEEDS; seed++) {
        const reply = firstReply(language, persona, `call-${seed}`, prompt);
        if (reply.kind === 'says') said.add(reply.text);
      }
      if (persona === 'hangs_up' && !['identity', 'criterion'].includes(prompt.kind)) {
        expect([...said]).toEqual([]);
      } else if (persona !== 'hangs_up' || prompt.kind !== 'criterion') {
        expect(said.size, `${prompt.kind}: ${[...said].join(' / ')}`).toBeGreaterThanOrEqual(6);
        for (const text of said) expect(text).toMatch(/^\p{Lu}.*[.?!]$|^\d/u);
      }
    }
  });

  test('the same seed says the same, turn by turn', () => {
    const speak = () => {
      const lead = createSimulatedLead({ brief: briefOf(language), persona, seed: 'one call' });
      return PROMPTS.map((prompt) => lead.reply(prompt, '…'));
    };
    expect(speak()).toEqual(speak());
  });

  test('nothing is said after the farewell', () => {
    expect(firstReply(language, persona, 'x', { kind: 'nothing' })).toEqual({ kind: 'hangs_up' });
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  const brief = briefOf(language);
  const [first, second] = brief.criteria.map(
    ({ id }): Prompt => ({ kind: 'criterion', criterionId: id, attempt: 1, candidates: [] }),
  );

  test('the one who hangs up answers the first question and no further one', () => {
    if (first === undefined || second === undefined) throw new Error('the sample has criteria');
    const lead = createSimulatedLead({ brief, persona: 'hangs_up', seed: 'x' });
    expect(lead.reply({ kind: 'identity', attempt: 1 }, '…').kind).toBe('says');
    expect(lead.reply(first, '…').kind).toBe('says');
    expect(lead.reply(second, '…').kind).toBe('hangs_up');
  });

  test('without criteria the one who hangs up does not even confirm the name', () => {
    const bare = sampleBrief(language);
    const lead = createSimulatedLead({ brief: bare, persona: 'hangs_up', seed: 'x' });
    expect(lead.reply({ kind: 'identity', attempt: 1 }, '…').kind).toBe('hangs_up');
  });

  test('the one who asks puts two or three questions and then answers', () => {
    if (first === undefined) throw new Error('the sample has criteria');
    for (let seed = 0; seed < SEEDS; seed++) {
      const lead = createSimulatedLead({ brief, persona: 'asks_questions', seed: `call-${seed}` });
      const said = Array.from({ length: 4 }, () => lead.reply(first, '…'));
      const questions = said.filter((reply) => reply.kind === 'says' && reply.text.endsWith('?'));
      expect([2, 3]).toContain(questions.length);
    }
  });

  test('a mailbox greets in the language of the lead, in several ways', () => {
    const greetings = new Set<string>();
    for (let seed = 0; seed < SEEDS; seed++) {
      const answer = answerOf('voicemail', brief, `call-${seed}`);
      if (answer.answered && answer.by === 'voicemail') greetings.add(answer.greeting);
    }
    expect(greetings.size).toBeGreaterThanOrEqual(6);
  });
});

test.each([
  ['no_answer', 'no_answer', null],
  ['busy', 'busy', 486],
  ['declines', 'declined', 603],
] as const)('nobody answers when the persona is %s', (persona, endedReason, sipCode) => {
  expect(answerOf(persona, briefOf('de'), 'x')).toEqual({ answered: false, endedReason, sipCode });
});
