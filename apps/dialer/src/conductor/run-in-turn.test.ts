import { expect, it } from 'vitest';
import { createRunInTurn } from './run-in-turn.js';

it('starts an action only when all earlier ones have ended, also those that failed', async () => {
  const runInTurn = createRunInTurn();
  const log: string[] = [];
  const act = (name: string, fails: boolean) => async () => {
    log.push(`${name} begins`);
    await Promise.resolve();
    log.push(`${name} ends`);
    if (fails) throw new Error(name);
    return name;
  };
  const results = await Promise.allSettled([
    runInTurn(act('a', false)),
    runInTurn(act('b', true)),
    runInTurn(act('c', false)),
  ]);
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});
