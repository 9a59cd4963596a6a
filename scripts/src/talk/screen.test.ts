import type { Evaluation } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import { createScreen } from './screen.js';

const PASS: Evaluation = {
  verdict: 'pass',
  value: 3_500,
  normalized: '3500',
  rule: 'number.value',
  reason: 'Enough.',
  hedged: false,
  spans: [],
  candidates: [],
};

function show(isTyped: boolean): string {
  let shown = '';
  const screen = createScreen({
    isTyped,
    write: (text) => {
      shown += text;
    },
  });
  screen.agentSaid('What is your budget?');
  screen.waitForLead();
  screen.leadSaid('About 3500.');
  screen.judged(PASS);
  screen.agentSaid('Thank you.');
  screen.waitForLead();
  screen.leadHungUp();
  return shown;
}

describe('the screen of a conversation', () => {
  it('shows the verdict beside an answer that was piped', () => {
    expect(show(false)).toBe(
      [
        '  Agent  What is your budget?',
        '  Lead   About 3500.   [PASS = 3500, number.value]',
        '  Agent  Thank you.',
        '  Lead   (hangs up)',
        '',
      ].join('\n'),
    );
  });

  it('shows it under an answer that was typed, and asks for the next one', () => {
    expect(show(true)).toBe(
      [
        '  Agent  What is your budget?',
        '  Lead            [PASS = 3500, number.value]',
        '  Agent  Thank you.',
        '  Lead   (hangs up)',
        '',
      ].join('\n'),
    );
  });
});
