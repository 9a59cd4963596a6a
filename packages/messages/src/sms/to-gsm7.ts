import anyAscii from 'any-ascii';
import { SegmentedMessage } from 'sms-segments-calculator';

const PICTURES = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{1f1e6}-\u{1f1ff}\ufe0f\u200d]/gu;
const OUTSIDE_ASCII = /[^\0-\x7f]/gu;

/**
 * Text in the alphabet of GSM 03.38, in which an SMS holds 160 characters instead of 70: letters
 * that it lacks are replaced by their nearest ones (`ê` by `e`, `Ł` by `L`), pictures left out. What
 * it has (`ä`, `é`, `ß`, `€`) stays.
 */
export function toGsm7(text: string): string {
  return text
    .normalize('NFC')
    .replace(PICTURES, '')
    .replace(OUTSIDE_ASCII, (character) => (isGsm7(character) ? character : anyAscii(character)))
    .replace(/`/g, "'")
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Septets of each of several segments. */
const SEGMENT_SEPTETS = 153;
/** What takes two septets. */
const EXTENDED = /[\^{}\\[~\]|€\f]/g;

/** Whether a text in the alphabet of GSM 03.38 has so many segments at most. */
export function fitsSegments(text: string, segments: number): boolean {
  const septets = text.length + (text.match(EXTENDED)?.length ?? 0);
  // A character of two septets is never split, which costs one at each end of a segment. Counting
  // exactly takes the library milliseconds: it is asked only where that matters.
  if (septets + segments - 1 <= segments * SEGMENT_SEPTETS) return true;
  return countSegments(text) <= segments;
}

/** Segments that an SMS is sent and paid in. */
export function countSegments(text: string): number {
  return new SegmentedMessage(text, 'auto').segmentsCount;
}

function isGsm7(character: string): boolean {
  return new SegmentedMessage(character, 'auto').encodingName === 'GSM-7';
}
