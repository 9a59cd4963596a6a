import { LINE_RATE, loudnessOf } from './tone.js';

const STEP = LINE_RATE / 100;
const QUIET = 120;

/**
 * The same speech with no pause longer than that, so that a voice activity detector with a short
 * limit does not take a comma for the end of a turn. @param samples of 8 kHz
 */
export function closePauses(samples: Int16Array, longestMs = 80): Int16Array {
  const longest = longestMs / 10;
  const kept = new Int16Array(samples.length);
  let length = 0;
  let quiet = 0;
  for (let at = 0; at < samples.length; at += STEP) {
    const piece = samples.subarray(at, at + STEP);
    quiet = loudnessOf(piece) < QUIET ? quiet + 1 : 0;
    if (quiet > longest) continue;
    kept.set(piece, length);
    length += piece.length;
  }
  return kept.slice(0, length);
}
