import { describe, expect, it } from 'vitest';
import { FRAME_SAMPLES, loudnessOf, makeTone } from '../audio/tone.js';
import { Mouth } from './mouth.js';

const silence = (frames: number): number[] => new Array(frames * FRAME_SAMPLES).fill(0);

describe('what a telephone says', () => {
  it('begins and ends with what can be heard, not with the silence around it', () => {
    const mouth = new Mouth();
    const notices: string[] = [];
    let frame = 0;
    mouth.speak({
      samples: Int16Array.from([...silence(2), ...makeTone(500, 60), ...silence(5)]),
      began: () => notices.push(`began ${frame}`),
      ended: () => notices.push(`ended ${frame}`),
    });
    for (; frame < 10; frame += 1) mouth.next();
    expect(notices).toEqual(['began 2', 'ended 4']);
  });

  it('comes one after the other, with line noise afterwards', () => {
    const mouth = new Mouth();
    const tone = { samples: makeTone(500, 40), began: () => {}, ended: () => {} };
    mouth.speak(tone);
    mouth.speak(tone);
    const loudness = Array.from({ length: 6 }, () => loudnessOf(mouth.next()));
    expect(loudness.map((value) => value > 1_000)).toEqual([true, true, true, true, false, false]);
    mouth.noise = 3_000;
    expect(loudnessOf(mouth.next())).toBeGreaterThan(1_000);
  });

  it('can be broken off', () => {
    const mouth = new Mouth();
    mouth.speak({ samples: makeTone(500, 1_000), began: () => {}, ended: () => {} });
    mouth.next();
    mouth.clear();
    expect(loudnessOf(mouth.next())).toBeLessThan(100);
  });
});
