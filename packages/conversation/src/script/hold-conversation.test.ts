import { describe, expect, it } from 'vitest';
import { EXAMPLE_NOW, EXAMPLE_SLOTS, exampleBrief } from '../testing/example-brief.js';
import { exchange, kindWorld } from '../testing/hold-call.js';
import { startCall } from './start-call.js';

function talk(utterances: readonly string[]) {
  const brief = exampleBrief('en');
  let { state } = startCall(brief);
  let hungUp = false;
  for (const utterance of utterances) {
    const turn = exchange(brief, state, utterance, kindWorld(EXAMPLE_SLOTS), EXAMPLE_NOW);
    state = turn.state;
    hungUp = turn.hungUp;
  }
  return { state, hungUp };
}

describe('a whole call in English', () => {
  it('goes from the greeting to a booked viewing', () => {
    const { state, hungUp } = talk([
      'Yes, speaking.',
      '3200',
      'Yes, I do',
      '2',
      'The second one please',
      'Yes',
    ]);
    expect(state.booked?.id).toBe('s2');
    expect(hungUp).toBe(true);
  });
});
