import { type Group, GroupReader } from './group-reader.js';

/** A figure composed from atoms. */
export interface Composed {
  readonly value: number;
  /** The other reading of elliptic speech: "trois mille quatre" as 3400. */
  readonly elliptic: number | null;
  /** The scale that the elliptic reading extends; 0 when there is none. */
  readonly ellipticScale: number;
  /** Atom index after the figure. */
  readonly to: number;
  /** Only an article ("ein", "une"): a figure only where something is counted. */
  readonly article: boolean;
  readonly digits: boolean;
  /** The largest scale said: 1000 in "three thousand". */
  readonly scale: number;
}

/** What has been read of a figure so far. */
interface Progress {
  value: number;
  elliptic: number | null;
  ellipticScale: number;
  to: number;
  article: boolean;
  digits: boolean;
  scale: number;
  /** The next scale must be smaller than this. */
  limit: number;
}

interface Scales {
  readonly factor: number;
  readonly to: number;
  /** Abbreviated: nothing is added behind "2.5 Mio". */
  readonly suffix: boolean;
}

/** Larger figures than this are no amounts, and not exact any more. */
const LARGEST = 1e15;
/** From here on a scale needs a number before it: "millions of reasons" is no figure. */
const COUNTED_SCALE = 1e6;

/** A hundred thousand, by which prices of houses are said in Dutch, and in India. */
const TON = 1e5;

/** Keeps 2.3 * 1000 from becoming 2299.9999999999995. */
function round(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}

/** "deux millions cinq" 2.5 M, "trois mille quatre" 3400; null where there is no second reading. */
function ellipticValue(total: number, rest: Group, scale: number): number | null {
  if (rest.implicitOne || rest.digits || !Number.isInteger(rest.value)) return null;
  if (rest.value >= 1 && rest.value <= 9) return round(total + (rest.value * scale) / 10);
  const hundreds = scale >= COUNTED_SCALE && rest.value >= 10 && rest.value <= 999;
  if (hundreds) return round(total + rest.value * (scale / 1000));
  // "vier ton tachtig" is 480,000
  const tens = scale === TON && rest.value >= 10 && rest.value <= 99;
  return tens ? round(total + rest.value * (scale / 100)) : null;
}

/** Puts groups and scales together to figures. */
export class Composer extends GroupReader {
  private scales(index: number): Scales {
    let factor = 1;
    let to = index;
    let suffix = false;
    for (let atom = this.at(to); atom?.kind === 'scale'; atom = this.at(to)) {
      // "deux millions mille cent": a smaller scale is added, a larger one multiplies
      if (factor * atom.value > LARGEST || atom.value < factor) break;
      factor *= atom.value;
      suffix = suffix || atom.suffix;
      to += 1;
    }
    return { factor, to, suffix };
  }

  /** "mille", "tausend": one thousand without a number before it. */
  private bareScale(index: number, limit: number): Group | null {
    const atom = this.at(index);
    if (atom?.kind !== 'scale' || atom.suffix || atom.value >= COUNTED_SCALE) return null;
    if (atom.value >= limit) return null;
    return { value: 1, to: index, article: false, digits: false, implicitOne: true, whole: true };
  }

  /** A group with its decimals, and a half that a scale follows: "two and a half million". */
  private extended(from: number, read: Group): Group {
    const decimals = this.is(read.to, 'point') && read.whole ? this.decimals(read.to + 1) : null;
    const group = decimals
      ? { ...read, value: read.value + decimals.value, to: decimals.to, article: false }
      : read;
    const half = this.halfAfter(group.to);
    if (half !== null && this.is(half.to, 'scale'))
      return { ...group, value: group.value + half.value, to: half.to };
    const atom = this.at(from);
    const scaled = atom?.kind === 'digits' && group.to === from + 1 && this.is(group.to, 'scale');
    // "1.250 Mio": before a scale one separator is a decimal one
    return scaled ? { ...group, value: atom.literal.scaledValue } : group;
  }

  /** "three thousand", and the half behind it; false when the figure ends here. */
  private addScaled(progress: Progress, group: Group, { factor, to, suffix }: Scales): boolean {
    if (factor >= progress.limit) return false;
    progress.value += group.value * factor;
    progress.limit = factor;
    progress.scale = Math.max(progress.scale, factor);
    progress.digits = progress.digits || group.digits;
    progress.to = to;
    const half = this.halfAfter(to);
    if (half === null || this.is(half.to, 'scale')) return !suffix;
    progress.value += factor * half.value;
    progress.to = half.to;
    return false;
  }

  /** "two hundred" of "three thousand two hundred". */
  private addRest(progress: Progress, group: Group, linked: boolean): void {
    const whole = Number.isInteger(group.value) || !group.digits;
    // "trois mille une chambre": an article before a noun is no unit of the figure
    const counts = group.article && this.is(group.to, 'other');
    if (!whole || counts || group.value === 0 || group.value >= progress.limit) return;
    if (!linked) {
      progress.elliptic = ellipticValue(progress.value, group, progress.limit);
      if (progress.elliptic !== null) progress.ellipticScale = progress.limit;
    }
    progress.value += group.value;
    progress.to = group.to;
  }

  private alone(group: Group): Progress {
    const half = this.halfAfter(group.to) ?? this.halfAfterNoun(group.to);
    return {
      ...unread(half?.to ?? group.to),
      value: group.value + (half?.value ?? 0),
      article: group.article && half === null,
      digits: group.digits,
    };
  }

  /** Reads the figure that begins at an atom; null when none does. */
  read(index: number): Composed | null {
    const progress = unread(index);
    for (let begun = false; ; begun = true) {
      const linked = begun && this.is(progress.to, 'and');
      const from = linked ? progress.to + 1 : progress.to;
      const read = this.group(from) ?? this.bareScale(from, progress.limit);
      if (!read) return begun ? finished(progress) : null;
      const group = this.extended(from, read);
      const scales = this.scales(group.to);
      if (scales.factor > 1) {
        if (this.addScaled(progress, group, scales)) continue;
        return finished(progress);
      }
      if (!begun) return finished(this.alone(group));
      this.addRest(progress, group, linked);
      return finished(progress);
    }
  }
}

function unread(to: number): Progress {
  // every field by its name: copied from another object it takes several times as long
  return {
    value: 0,
    elliptic: null,
    ellipticScale: 0,
    to,
    article: false,
    digits: false,
    scale: 1,
    limit: Number.POSITIVE_INFINITY,
  };
}

function finished(progress: Progress): Composed {
  progress.value = round(progress.value);
  return progress;
}
