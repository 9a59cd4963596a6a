import { expect, it } from 'vitest';
import { closePauses } from './close-pauses.js';
import { makeTone } from './tone.js';

it('makes pauses short and leaves the speech alone', () => {
  const [tone, pause] = [makeTone(500, 200), new Int16Array(4_000)];
  const sound = Int16Array.from([...tone, ...pause, ...tone]);
  const closed = closePauses(sound, 80);
  expect(closed.length).toBe(2 * tone.length + 640);
  expect(closed.subarray(0, tone.length)).toEqual(tone);
});
