import { fitsSegments, toGsm7 } from './to-gsm7.js';

/** What the row of an SMS holds. */
export interface SmsMessage {
  readonly subject: null;
  readonly text: string;
}

const MOST_SEGMENTS = 2;
/** A field is not cut below it: less would name nobody and no place. */
const SHORTEST_FIELD = 12;
const CUT = '...';

/**
 * Writes an SMS of at most two segments in the cheap alphabet. When it is too long, the longest of
 * the fields that may be cut is cut until it fits.
 *
 * @param compose puts the fields and the fixed words together.
 */
export function writeSms<Field extends string>(
  fields: Readonly<Record<Field, string>>,
  mayBeCut: readonly Field[],
  compose: (fields: Readonly<Record<Field, string>>) => string,
): SmsMessage {
  let used = fields;
  for (;;) {
    const text = toGsm7(compose(used));
    if (fitsSegments(text, MOST_SEGMENTS)) return { subject: null, text };
    const longest = mayBeCut.reduce((a, b) => (used[b].length > used[a].length ? b : a));
    if (used[longest].length <= SHORTEST_FIELD) return { subject: null, text };
    used = { ...used, [longest]: cut(used[longest]) };
  }
}

/** Shorter by a character at least. */
function cut(text: string): string {
  const kept = text.slice(0, -CUT.length);
  return `${[...kept].slice(0, -1).join('').trimEnd()}${CUT}`;
}
