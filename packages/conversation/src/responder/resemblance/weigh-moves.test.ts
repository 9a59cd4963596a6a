import { describe, expect, it } from 'vitest';
import { MOVE_NAMES } from '../define-moves.js';
import { LIKELY_MOVES, type LikelyMove } from './likely-moves.js';
import { weighMoves } from './weigh-moves.js';

/** A resemblance to one move, and to another with the rest. */
function resembles(move: LikelyMove, likelihood: number, other: LikelyMove = 'ask-model') {
  const likelihoods = new Float64Array(LIKELY_MOVES.length);
  likelihoods[LIKELY_MOVES.indexOf(move)] = likelihood;
  likelihoods[LIKELY_MOVES.indexOf(other)] = 1 - likelihood;
  return { likelihoods, known: 1, evidenceFor: () => [] };
}

/** What a wrong guess would cost more than a question asked again. */
const NEVER: readonly LikelyMove[] = [
  'identity_confirmed',
  'answer',
  'slot_chosen',
  'slot_confirmed',
  'callback_time',
  'language_switch',
];

describe('where no rule decided', () => {
  it('takes a move that costs a sentence at best, from three in five on', () => {
    const taken = weighMoves(null, resembles('who_calls', 0.6), 'identity');
    expect(taken).toEqual({ kind: 'take', move: 'who_calls', likelihood: 0.6 });
    expect(weighMoves(null, resembles('who_calls', 0.55), 'identity').kind).toBe('keep');
  });

  it('ends the call only when surer', () => {
    expect(weighMoves(null, resembles('wrong_person', 0.62), 'identity').kind).toBe('keep');
    expect(weighMoves(null, resembles('wrong_person', 0.65), 'identity').kind).toBe('take');
    expect(weighMoves(null, resembles('review_declined', 0.65), 'review').kind).toBe('keep');
    expect(weighMoves(null, resembles('review_declined', 0.75), 'review').kind).toBe('take');
  });

  it('has an answer judged, where an answer was asked for and it is surely one', () => {
    const judged = weighMoves(null, resembles('answer', 0.8), 'number');
    expect(judged).toEqual({ kind: 'judge', leavesOpen: false, likelihood: 0.8 });
    expect(weighMoves(null, resembles('answer', 0.65), 'number').kind).toBe('keep');
    expect(weighMoves(null, resembles('answer', 0.8), 'text').kind).toBe('keep');
    expect(weighMoves(null, resembles('answer', 0.8), 'identity').kind).toBe('keep');
  });

  it('has an answer judged that leaves open what was asked, from one in two on', () => {
    const judged = weighMoves(null, resembles('answer-open', 0.6), 'number');
    expect(judged).toEqual({ kind: 'judge', leavesOpen: true, likelihood: 0.6 });
    expect(weighMoves(null, resembles('answer-open', 0.45), 'number').kind).toBe('keep');
    expect(weighMoves(null, resembles('answer-open', 0.6), 'slots').kind).toBe('keep');
  });

  it('takes no name of words that nobody knows', () => {
    const name = resembles('other_name', 0.95);
    expect(weighMoves(null, name, 'identity')).toMatchObject({ move: 'other_name' });
    expect(weighMoves(null, { ...name, known: 0 }, 'identity')).toEqual({ kind: 'keep' });
  });

  it.each(NEVER)('never takes %s', (move) => {
    expect(weighMoves(null, resembles(move, 0.999), 'slots')).toEqual({ kind: 'keep' });
  });
});

describe('where a rule decided', () => {
  it('keeps what it resembles, and what it resembles about as much', () => {
    expect(weighMoves('human', resembles('human', 0.9), 'number').kind).toBe('keep');
    expect(weighMoves('human', resembles('robot', 0.55, 'human'), 'number').kind).toBe('keep');
  });

  it('takes what it resembles more', () => {
    const taken = weighMoves('human', resembles('robot', 0.8, 'human'), 'number');
    expect(taken).toMatchObject({ kind: 'take', move: 'robot' });
  });

  it('leaves to a model what resembles something that is not guessed', () => {
    const left = weighMoves('human', resembles('callback_time', 0.97), 'slots');
    expect(left).toMatchObject({ kind: 'leave', resembles: 'callback_time' });
  });

  it('leaves to a model what is likelier something else, and not where nothing is likely', () => {
    const left = weighMoves('answer', resembles('identity_confirmed', 0.9, 'callback'), 'number');
    expect(left).toMatchObject({ kind: 'leave', resembles: 'identity_confirmed' });
    const unknown = new Float64Array(LIKELY_MOVES.length).fill(1 / LIKELY_MOVES.length);
    const evenly = { likelihoods: unknown, known: 1 };
    for (const rule of MOVE_NAMES) expect(weighMoves(rule, evenly, 'number').kind).toBe('keep');
    // One of several, none of them likely
    unknown[LIKELY_MOVES.indexOf('human')] = 0.35;
    expect(weighMoves('anger', evenly, 'number').kind).toBe('keep');
  });

  it('doubts an answer, and a yes to who speaks, like anything else', () => {
    expect(weighMoves('answer', resembles('human', 0.55, 'answer'), 'number').kind).toBe('keep');
    expect(weighMoves('answer', resembles('human', 0.9, 'answer'), 'number').kind).toBe('take');
    const other = resembles('fetching_lead', 0.9, 'identity_confirmed');
    expect(weighMoves('identity_confirmed', other, 'identity').kind).toBe('take');
  });

  it('asks whoever has another name, whatever yes a rule heard', () => {
    const other = resembles('other_name', 0.9, 'identity_confirmed');
    expect(weighMoves('identity_confirmed', other, 'identity').kind).toBe('take');
    expect(weighMoves('lead_absent', resembles('other_name', 0.9), 'identity').kind).toBe('keep');
  });

  it('makes no doubt of what is alike', () => {
    const trouble = resembles('complaint', 0.65);
    expect(weighMoves('anger', trouble, 'number')).toEqual({ kind: 'keep' });
    expect(weighMoves('callback', trouble, 'number').kind).toBe('leave');
  });

  it('asks which viewing only where that is likely: "yes, Saturday" begins like a mere yes', () => {
    const half = resembles('which_slot', 0.65, 'slot_chosen');
    expect(weighMoves('slot_chosen', half, 'slots')).toEqual({ kind: 'keep' });
    const sure = resembles('which_slot', 0.9, 'slot_chosen');
    expect(weighMoves('slot_chosen', sure, 'slots').kind).toBe('take');
  });

  it('leaves it to the rules which language is named, unless one is offered', () => {
    const other = resembles('language_switch', 0.95, 'language_refused');
    expect(weighMoves('language_refused', other, 'language').kind).toBe('leave');
    expect(weighMoves('language_refused', other, 'number').kind).toBe('keep');
    const refused = resembles('language_refused', 0.95, 'language_switch');
    expect(weighMoves('language_switch', refused, 'language').kind).toBe('take');
  });

  it('believes whoever was fetched to the phone', () => {
    const sure = resembles('fetching_lead', 0.99, 'identity_confirmed');
    expect(weighMoves('identity_confirmed', sure, 'third_person').kind).toBe('keep');
  });

  it('believes an answer where something else than a criterion was asked', () => {
    expect(weighMoves('answer', resembles('human', 0.99), 'language').kind).toBe('keep');
  });

  it.each(['transfer_condition', 'property_question', 'open_question'] as const)(
    'saves an answer before the %s that comes with it',
    (move) => {
      const besides = resembles(move, 0.99, 'answer');
      expect(weighMoves('answer', besides, 'number').kind).toBe('keep');
      expect(weighMoves('callback', besides, 'number').kind).toBe('take');
    },
  );

  it('has judged what surely resembles an answer', () => {
    const judged = weighMoves('callback', resembles('answer', 0.98), 'number');
    expect(judged).toMatchObject({ kind: 'judge' });
    expect(weighMoves('callback', resembles('answer', 0.98), 'text').kind).toBe('leave');
  });

  it('never doubts what somebody tells of themselves', () => {
    expect(weighMoves('answer', resembles('human', 0.999), 'text')).toEqual({ kind: 'keep' });
  });

  it('leaves a viewing that was named alone where a story is told that is none', () => {
    const story = resembles('ask-model', 0.95, 'slot_chosen');
    expect(weighMoves('slot_chosen', story, 'slots')).toMatchObject({ kind: 'leave' });
    const doubtful = resembles('ask-model', 0.55, 'slot_chosen');
    expect(weighMoves('slot_chosen', doubtful, 'slots')).toEqual({ kind: 'keep' });
  });

  it.each([
    ['slot_confirmed', 'slot_declined'],
    ['other_slots', 'slot_chosen'],
    ['open_question', 'property_question'],
    ['other_name', 'third_person'],
    ['third_person', 'other_name'],
    ['which_slot', 'slot_chosen'],
  ] as const)('leaves it to the rules whether it is %s or %s', (rule, other) => {
    expect(weighMoves(rule, resembles(other, 0.99, rule), 'slots')).toEqual({ kind: 'keep' });
  });

  it.each([
    ['slot_chosen', 'slots_refused'],
    ['slot_chosen', 'other_slots'],
    ['which_slot', 'other_slots'],
    ['slots_refused', 'other_slots'],
    ['other_slots', 'which_slot'],
    ['lead_absent', 'third_person'],
  ] as const)('takes what is hardly %s for %s, and believes the rule else', (rule, other) => {
    expect(weighMoves(rule, resembles(other, 0.95, rule), 'slots')).toMatchObject({ move: other });
    expect(weighMoves(rule, resembles(other, 0.75, rule), 'slots')).toEqual({ kind: 'keep' });
  });

  it.each(['human', 'opt_out', 'third_person'] as const)(
    'hears %s beside a yes to who speaks',
    (rule) => {
      const yes = resembles('identity_confirmed', 0.99, rule);
      expect(weighMoves(rule, yes, 'identity')).toEqual({ kind: 'keep' });
      expect(weighMoves('lead_absent', yes, 'identity').kind).toBe('leave');
    },
  );

  it('hears a wish for no more calls that no rule knows, and doubts one that is none', () => {
    const wish = resembles('opt_out', 0.75);
    expect(weighMoves(null, wish, 'number')).toMatchObject({ kind: 'take', move: 'opt_out' });
    const less = resembles('opt_out', 0.65);
    expect(weighMoves(null, less, 'number')).toEqual({ kind: 'keep' });
    const declined = resembles('callback_declined', 0.9, 'opt_out');
    expect(weighMoves('opt_out', declined, 'callback_time').kind).toBe('take');
  });

  it('asks which viewing rather than hold the wrong one', () => {
    const open = resembles('which_slot', 0.8, 'slot_chosen');
    expect(weighMoves('slot_chosen', open, 'slots')).toMatchObject({ move: 'which_slot' });
  });

  it('knows an answer that leaves the question open for an answer', () => {
    const open = resembles('answer-open', 0.95, 'answer');
    expect(weighMoves('answer', open, 'number')).toEqual({ kind: 'keep' });
  });

  it('never doubts a name', () => {
    for (const other of MOVE_NAMES)
      expect(weighMoves('other_name', resembles(other, 0.999), 'slots').kind).toBe('keep');
  });

  it('asks for the lead rather than once more who speaks', () => {
    const left = weighMoves('third_person', resembles('callback_time', 0.99), 'identity');
    expect(left).toEqual({ kind: 'keep' });
  });
});
