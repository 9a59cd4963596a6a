import type { CallBrief, ToolCall } from '@immolab/contracts';
import type { Effect, EffectResult } from '@immolab/conversation';
import { describe, expect, it } from 'vitest';
import {
  sampleBrief,
  sampleCriteria,
  threeCriteria,
} from '../simulated-line/testing/sample-criteria.js';
import { type Conductor, createConductor, type ToolRun } from './conductor.js';

const NOW = new Date('2026-03-10T09:00:00Z');

function conduct(
  world: (effect: Effect) => Promise<EffectResult> = async () => ({ kind: 'done' }),
  changes: Partial<CallBrief> = {},
) {
  const effects: Effect[] = [];
  const runs: ToolRun[] = [];
  const forgotten: string[] = [];
  const conductor = createConductor({
    brief: sampleBrief('en', { criteria: threeCriteria('en'), ...changes }),
    runEffect: async (effect) => {
      effects.push(effect);
      return world(effect);
    },
    recordTool: (run) => void runs.push(run),
    forgetAnswer: ({ answer }) => void forgotten.push(answer),
    now: () => NOW,
  });
  return { conductor, effects, runs, forgotten };
}

/** The agent's turn, as the session takes it. */
async function takeTurn(conductor: Conductor): Promise<string> {
  for (;;) {
    const step = conductor.takeStep();
    if (step.kind === 'end') return '';
    if (step.kind === 'tool') await conductor.runTool(step.call);
    else if (step.then !== 'go_on') return step.text;
  }
}

const confirm: ToolCall = { tool: 'confirm_identity', confirmed: true, reason: null };

describe('the conductor of a call', () => {
  it('begins with the greeting, once', async () => {
    const { conductor } = conduct();
    expect(await takeTurn(conductor)).toContain('Am I speaking with John Smith?');
    conductor.heard('Yes.');
    expect(await takeTurn(conductor)).not.toContain('AI assistant');
  });

  it('carries out and records what the script wants, whoever asks for it', async () => {
    const { conductor, effects, runs } = conduct();
    await takeTurn(conductor);
    conductor.heard('Yes, speaking.');
    await takeTurn(conductor);
    expect(effects).toEqual([{ kind: 'confirm_identity', confirmed: true }]);
    expect(runs).toMatchObject([{ call: confirm, result: { kind: 'done' }, at: NOW }]);
  });

  it('does not carry out what the script refuses, and says what holds instead', async () => {
    const { conductor, effects, runs } = conduct();
    await takeTurn(conductor);
    const told = await conductor.runTool({ tool: 'propose_viewing_slots', wish: null });
    expect(told).toBe('Ask the remaining questions first.');
    expect(effects).toEqual([]);
    expect(runs).toMatchObject([{ effect: null, result: { kind: 'failed' } }]);
  });

  it('tells a model what comes next when its tool call was allowed', async () => {
    const { conductor } = conduct();
    await takeTurn(conductor);
    conductor.heard('Yes, speaking.');
    expect(await conductor.runTool(confirm)).toMatch(/^Say this now: .*three short questions/);
  });

  it('runs tools one after the other, so that the second sees what the first has settled', async () => {
    let finish: (() => void) | null = null;
    const { conductor, effects } = conduct(async () => {
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      return { kind: 'done' };
    });
    await takeTurn(conductor);
    conductor.heard('Yes, speaking.');
    const first = conductor.runTool(confirm);
    const second = conductor.runTool(confirm);
    while (finish === null) await Promise.resolve();
    (finish as () => void)();
    await first;
    // Confirmed by the first already: the second is refused without an effect.
    expect(await second).toBe('The identity is confirmed. Go on with the call.');
    expect(effects).toHaveLength(1);
  });

  it('ends without a word when the lead has hung up, even before the greeting', async () => {
    const { conductor } = conduct();
    await conductor.hungUp();
    expect(await takeTurn(conductor)).toBe('');
    expect(conductor.state).toMatchObject({ over: true, ending: 'lead_hung_up' });
  });

  it('lets the rules hear what no model had answered when the lead hung up', async () => {
    const criteria = sampleCriteria('en', 'text').slice(0, 1);
    const { conductor, effects } = conduct(undefined, { criteria, modelAvailable: true });
    await takeTurn(conductor);
    conductor.heard('Yes, speaking.');
    await takeTurn(conductor);
    const answer = 'My mother is ill and lives two streets from there.';
    expect(conductor.heard(answer)).toBe('model');
    await conductor.hungUp();
    expect(await takeTurn(conductor)).toBe('');
    expect(effects.slice(1)).toMatchObject([
      { kind: 'store_answer', answer: { answer } },
      { kind: 'end_call', reason: 'lead_hung_up' },
    ]);
  });

  it('runs no tool again that runs when the lead hangs up', async () => {
    let finish = (): void => undefined;
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const { conductor, runs } = conduct(async ({ kind }) => {
      if (kind === 'register_opt_out') await finished;
      return { kind: 'done' };
    });
    await takeTurn(conductor);
    conductor.heard('Please do not call me again.');
    const running = conductor.runTool({ tool: 'register_opt_out' });
    const hungUp = conductor.hungUp();
    finish();
    await Promise.all([running, hungUp]);
    expect(await takeTurn(conductor)).toBe('');
    expect(runs.map(({ call }) => call.tool)).toEqual(['register_opt_out', 'end_call']);
    expect(conductor.state).toMatchObject({ optedOut: true, ending: 'opted_out' });
  });

  it('asks after a silent lead twice, then says goodbye', async () => {
    const { conductor } = conduct();
    await takeTurn(conductor);
    const said: string[] = [];
    while (!conductor.state.over) {
      conductor.stayedSilent();
      said.push(await takeTurn(conductor));
    }
    expect(said).toHaveLength(3);
    expect(said[0]).toContain('Are you still there?');
    expect(conductor.state.ending).toBe('lead_silent');
  });
});

describe('a lead who goes on before anything of the answer was heard', () => {
  it('is heard anew: the script takes its move back, and with it the answer', async () => {
    const { conductor, effects, forgotten } = conduct();
    await takeTurn(conductor);
    conductor.heard('Yes.');
    await takeTurn(conductor);
    const asked = conductor.state;
    conductor.heard('Three thousand');
    await takeTurn(conductor);
    expect(effects.at(-1)?.kind).toBe('store_answer');
    expect(await conductor.retract()).toBe(true);
    expect(conductor.state).toEqual(asked);
    expect(forgotten).toEqual(['Three thousand']);
    // Once: what is before it was answered aloud.
    expect(await conductor.retract()).toBe(false);
  });

  it('is not, when a slot was booked or the like', async () => {
    const { conductor } = conduct();
    await takeTurn(conductor);
    conductor.heard('Please do not call me again.');
    await takeTurn(conductor);
    expect(await conductor.retract()).toBe(false);
  });
});

it('says the notice of the greeting that an interruption cut off', async () => {
  const { conductor } = conduct();
  const greeting = await takeTurn(conductor);
  conductor.wasInterrupted(greeting.slice(0, 10));
  conductor.heard("Yes, that's me.");
  expect(await takeTurn(conductor)).toMatch(/an AI/);
});

it('takes its leave when the call cannot go on', async () => {
  const { conductor } = conduct();
  await takeTurn(conductor);
  conductor.leave('recogniser_failed');
  expect(await takeTurn(conductor)).toMatch(/can't hear you because/);
  expect(await takeTurn(conductor)).toBe('');
  expect(conductor.state.ending).toBe('recogniser_failed');
});
