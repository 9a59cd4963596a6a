import { describe, expect, it } from 'vitest';
import { type Beep, BeepDetector } from './beep-detector.js';

const RATE = 8_000;
/** As LiveKit's frames are. */
const FRAME_MS = 20;

type Sound = Float32Array;

function sound(ms: number, at: (seconds: number) => number, rate = RATE): Sound {
  return Float32Array.from({ length: (rate * ms) / 1_000 }, (_, index) => at(index / rate));
}

const sine = (hz: number, seconds: number): number => Math.sin(2 * Math.PI * hz * seconds);

function tone(ms: number, ...hz: readonly number[]): Sound {
  return sound(ms, (t) => hz.reduce((sum, one) => sum + sine(one, t), 0) / hz.length / 3);
}

/** The same noise each time. */
function noise(ms: number, level: number, rate = RATE): Sound {
  let state = 12_345;
  return sound(
    ms,
    () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
      return (state / 0x4000_0000 - 1) * level;
    },
    rate,
  );
}

const quiet = (ms: number, rate = RATE): Sound => noise(ms, 0.001, rate);

/** A voiced sound: a gliding pitch with its overtones, syllable by syllable. */
function voice(ms: number, pitchHz: number): Sound {
  let phase = 0;
  return sound(ms, (t) => {
    phase += (2 * Math.PI * pitchHz * (1 + 0.08 * sine(2.1, t))) / RATE;
    const syllable = Math.max(0, sine(2, t)) ** 0.5;
    const parts = [1, 0.8, 0.6, 0.5, 0.3, 0.2, 0.1];
    return (
      0.25 * syllable * parts.reduce((sum, part, at) => sum + part * Math.sin((at + 1) * phase), 0)
    );
  });
}

function join(...sounds: readonly Sound[]): Sound {
  return Float32Array.from(sounds.flatMap((one) => [...one]));
}

/** The beeps that are found in a sound that comes frame by frame. */
function listen(heard: Sound, rate = RATE): Beep[] {
  const detector = new BeepDetector(rate);
  const samples = Int16Array.from(heard, (one) => Math.max(-1, Math.min(1, one)) * 32_767);
  const frame = (rate * FRAME_MS) / 1_000;
  const beeps: Beep[] = [];
  for (let at = 0; at < samples.length; at += frame) {
    const beep = detector.feed(samples.subarray(at, at + frame));
    if (beep !== null) beeps.push(beep);
  }
  return beeps;
}

const SPEECH = voice(1_500, 140);
const afterSpeech = (...rest: readonly Sound[]) => listen(join(SPEECH, quiet(300), ...rest));

describe('a beep', () => {
  it.each([350, 500, 800, 1_000, 1_100, 1_400, 2_000, 2_500])('of %d Hz is found', (hz) => {
    const [beep, ...more] = afterSpeech(tone(400, hz), quiet(300));
    expect(more).toEqual([]);
    expect(Math.abs((beep?.hz ?? 0) - hz)).toBeLessThan(10);
  });

  it.each([
    [480, 750],
    [800, 1_200],
    [950, 1_400],
  ])('of two tones (%d and %d Hz) is found', (one, other) => {
    expect(afterSpeech(tone(300, one, other), quiet(300))).toHaveLength(1);
  });

  it('has its length and its end told', () => {
    const [beep] = afterSpeech(tone(500, 1_000), quiet(300));
    expect(Math.abs((beep?.durationMs ?? 0) - 500)).toBeLessThanOrEqual(40);
    expect(Math.abs((beep?.endedAtMs ?? 0) - 2_300)).toBeLessThanOrEqual(40);
  });

  it('is found within 0.15 s of its end', () => {
    expect(afterSpeech(tone(400, 1_000), quiet(140))).toHaveLength(1);
  });

  it.each([
    [140, 0],
    [200, 1],
    [1_900, 1],
    [2_200, 0],
  ])('of %d ms counts %d times: 150 ms to 2 s', (ms, count) => {
    expect(afterSpeech(tone(ms, 1_000), quiet(300))).toHaveLength(count);
  });

  it('is found through the noise of a line, and when it is soft', () => {
    const noisy = join(SPEECH, tone(400, 1_000), quiet(400)).map((one) => one * 0.15);
    const hiss = noise(3_000, 0.01);
    const heard = noisy.map((one, at) => one + (hiss[at] ?? 0));
    expect(listen(heard)).toHaveLength(1);
  });

  it.each([16_000, 24_000, 48_000])('is found at %d samples a second', (rate) => {
    const heard = join(
      noise(800, 0.3, rate),
      quiet(200, rate),
      sound(400, (t) => sine(1_400, t) / 3, rate),
      quiet(300, rate),
    );
    const [beep] = listen(heard, rate);
    expect(Math.abs((beep?.hz ?? 0) - 1_400)).toBeLessThan(10);
  });

  it('is found however the sound is cut into frames', () => {
    const heard = Int16Array.from(
      join(SPEECH, quiet(200), tone(300, 1_000), quiet(400)),
      (one) => one * 32_767,
    );
    const counts = [1, 7, 160, 1_000, heard.length].map((size) => {
      const detector = new BeepDetector(RATE);
      let found = 0;
      for (let at = 0; at < heard.length; at += size) {
        if (detector.feed(heard.subarray(at, at + size)) !== null) found += 1;
      }
      return found;
    });
    expect(counts).toEqual([1, 1, 1, 1, 1]);
  });
});

describe('no beep', () => {
  it('is a tone that nobody has spoken before', () => {
    expect(listen(join(quiet(500), tone(400, 1_000), quiet(500)))).toEqual([]);
  });

  it('is a tone that speech or another tone follows', () => {
    expect(afterSpeech(tone(300, 1_000), SPEECH)).toEqual([]);
    expect(afterSpeech(tone(300, 1_000), tone(300, 1_300), SPEECH)).toEqual([]);
  });

  it.each([90, 140, 220, 300])('is a voice, at a pitch of %d Hz', (pitch) => {
    expect(listen(join(voice(8_000, pitch), quiet(500)))).toEqual([]);
  });

  it.each([
    ['ringing in Europe', tone(1_000, 425)],
    ['ringing in Great Britain', tone(400, 400, 450)],
    ['a busy line', tone(500, 425)],
    ['ringing in America', tone(2_000, 440, 480)],
  ])('is %s', (_what, sounded) => {
    const again = join(sounded, quiet(400));
    expect(afterSpeech(again, again, again)).toEqual([]);
  });

  it('is a key that somebody presses', () => {
    for (const row of [697, 770, 852, 941]) {
      for (const column of [1_209, 1_336, 1_477]) {
        expect(afterSpeech(tone(200, row, column), quiet(300))).toEqual([]);
      }
    }
  });

  it('is a fax machine that answers', () => {
    expect(listen(join(quiet(200), tone(2_600, 2_100), noise(2_000, 0.3)))).toEqual([]);
    expect(afterSpeech(tone(3_000, 2_100), quiet(500))).toEqual([]);
    const modem = sound(2_000, (t) => sine(t % 0.0066 < 0.0033 ? 1_650 : 1_850, t) / 3);
    expect(afterSpeech(modem, quiet(500))).toEqual([]);
  });

  it('is music', () => {
    const melody = [523, 587, 659, 698, 784, 698, 659, 587].map((hz) =>
      sound(350, (t) => {
        const fade = Math.exp(-3 * t);
        return 0.25 * fade * (sine(hz, t) + 0.5 * sine(2 * hz, t) + 0.3 * sine(hz * 1.5, t));
      }),
    );
    expect(afterSpeech(...melody, ...melody, quiet(500))).toEqual([]);
    const chord = sound(4_000, (t) => (sine(440, t) + sine(554, t) + sine(659, t)) / 6);
    expect(afterSpeech(chord, quiet(500))).toEqual([]);
  });

  it('is a siren or a whistle that glides', () => {
    let phase = 0;
    const glide = sound(1_500, (t) => {
      phase += (2 * Math.PI * (700 + 500 * t)) / RATE;
      return Math.sin(phase) / 3;
    });
    expect(afterSpeech(glide, quiet(500))).toEqual([]);
  });

  it('is silence, hum or noise', () => {
    expect(afterSpeech(quiet(5_000))).toEqual([]);
    expect(afterSpeech(tone(1_000, 50), quiet(500))).toEqual([]);
    expect(afterSpeech(noise(3_000, 0.3), quiet(500))).toEqual([]);
  });
});

it('needs the telephone band', () => {
  expect(() => new BeepDetector(4_000)).toThrow(RangeError);
});
