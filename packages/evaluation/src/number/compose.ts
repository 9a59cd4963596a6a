import type { NumberWords } from '../languages/language-table.js';
import type { Atom } from './atoms.js';

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

interface Group {
  readonly value: number;
  readonly to: number;
  readonly article: boolean;
  readonly digits: boolean;
  readonly implicitOne: boolean;
  readonly whole: boolean;
}

/** Puts atoms together to figures by the grammar that the four languages share. */
export class Composer {
  constructor(
    private readonly words: NumberWords,
    private readonly atoms: readonly Atom[],
    /** Whether one word may part a figure from its half: "trois pièces et demie". */
    private readonly splitHalves = false,
  ) {}

  private at(index: number): Atom | undefined {
    return this.atoms[index];
  }

  private small(index: number): number | null {
    const atom = this.at(index);
    return atom?.kind === 'small' ? atom.value : null;
  }

  private is(index: number, kind: Atom['kind']): boolean {
    return this.at(index)?.kind === kind;
  }

  /** 0 to 99 said in words. */
  private belowHundred(index: number): { value: number; to: number } | null {
    let value = this.small(index);
    if (value === null) return null;
    let to = index + 1;
    if (this.words.vigesimal) {
      if (value === 4 && this.small(to) === 20) {
        value = 80;
        to += 1;
      } else if (value === 10) {
        const unit = this.small(to);
        return unit !== null && unit >= 7 && unit <= 9
          ? { value: 10 + unit, to: to + 1 }
          : { value, to };
      }
    }
    if (this.words.order === 'unit-and-ten') {
      const ten = this.is(to, 'and') ? this.small(to + 1) : null;
      return value >= 1 && value <= 9 && ten !== null && ten >= 20
        ? { value: ten + value, to: to + 2 }
        : { value, to };
    }
    if (value < 20) return { value, to };
    const linked = this.words.vigesimal && this.is(to, 'and');
    const unit = this.belowTwenty(linked ? to + 1 : to);
    const reach = this.words.vigesimal && (value === 60 || value === 80) ? 19 : 9;
    if (!unit || unit.value < 1 || unit.value > reach) return { value, to };
    if (linked && unit.value !== 1 && unit.value !== 11) return { value, to };
    return { value: value + unit.value, to: unit.to };
  }

  private belowTwenty(index: number): { value: number; to: number } | null {
    const value = this.small(index);
    if (value === null || value >= 20) return null;
    const unit = this.small(index + 1);
    if (this.words.vigesimal && value === 10 && unit !== null && unit >= 7 && unit <= 9) {
      return { value: 10 + unit, to: index + 2 };
    }
    return { value, to: index + 1 };
  }

  private decimals(index: number): { value: number; to: number } | null {
    let digits = '';
    let to = index;
    for (;;) {
      const atom = this.at(to);
      if (atom?.kind === 'digits' && digits === '' && atom.literal.integer) {
        return { value: Number(`0.${atom.literal.value}`), to: to + 1 };
      }
      const next = this.belowHundred(to);
      if (!next || (digits !== '' && next.value > 9) || digits.length > 8) break;
      digits += String(next.value);
      to = next.to;
      if (next.value > 9) break;
    }
    return digits === '' ? null : { value: Number(`0.${digits}`), to };
  }

  private hundreds(index: number, head: number, digits: boolean, article: boolean): Group {
    let value = head * 100;
    let to = index + 1;
    const linked = this.is(to, 'and') ? to + 1 : to;
    const rest = this.belowHundred(linked);
    const written = this.at(linked);
    if (rest && rest.value > 0 && !this.startsNext(rest.to)) {
      value += rest.value;
      to = rest.to;
    } else if (
      written?.kind === 'digits' &&
      !this.startsNext(linked) &&
      written.literal.integer &&
      written.literal.value < 100 &&
      written.literal.value > 0 &&
      !this.is(linked + 1, 'scale')
    ) {
      value += written.literal.value;
      to = linked + 1;
    }
    return { value, to, article, digits, implicitOne: false, whole: true };
  }

  /** "three hundred two hundred": the two begins the next figure. */
  private startsNext(index: number): boolean {
    return this.is(index, 'hundred') || (this.is(index, 'digits') && this.is(index + 1, 'hundred'));
  }

  /** What stands before a scale, or alone: 1 to 999, a written figure, a half. */
  private group(index: number): Group | null {
    const atom = this.at(index);
    if (!atom) return null;
    if (atom.kind === 'mixed') {
      return {
        value: atom.value,
        to: index + 1,
        article: false,
        digits: false,
        implicitOne: false,
        whole: false,
      };
    }
    if (atom.kind === 'digits') return this.writtenGroup(index, atom.literal.value);
    // what "34 cents" left over begins no figure
    if (atom.kind === 'hundred' && this.is(index - 1, 'digits')) return null;
    if (atom.kind === 'hundred')
      return { ...this.hundreds(index, 1, false, false), implicitOne: true };
    if (atom.kind === 'half') return this.halfGroup(index, index + 1);
    if (atom.kind === 'article') {
      if (this.is(index + 1, 'hundred')) return this.hundreds(index + 1, 1, false, false);
      if (this.is(index + 1, 'half')) return this.halfGroup(index, index + 2);
      if (this.is(index + 1, 'scale')) {
        return {
          value: 1,
          to: index + 1,
          article: false,
          digits: false,
          implicitOne: false,
          whole: true,
        };
      }
      return null;
    }
    if (atom.kind !== 'small') return null;
    if (atom.article && this.is(index + 1, 'half')) return this.halfGroup(index, index + 2);
    const low = this.belowHundred(index);
    if (!low) return null;
    const article = atom.article && low.to === index + 1;
    if (this.is(low.to, 'hundred') && low.value > 0) {
      return this.hundreds(low.to, low.value, false, false);
    }
    return {
      value: low.value,
      to: low.to,
      article,
      digits: false,
      implicitOne: false,
      whole: true,
    };
  }

  private writtenGroup(index: number, value: number): Group {
    // in French "34 cents" are centimes
    const limit = this.words.vigesimal ? 9 : 999;
    if (this.is(index + 1, 'hundred') && value > 0 && value <= limit && Number.isInteger(value)) {
      return this.hundreds(index + 1, value, true, false);
    }
    return {
      value,
      to: index + 1,
      article: false,
      digits: true,
      implicitOne: false,
      whole: Number.isInteger(value),
    };
  }

  /** Half counts before a scale ("half a million"); alone it is no figure. */
  private halfGroup(_from: number, after: number): Group | null {
    const to = this.is(after, 'article') || this.isArticle(after) ? after + 1 : after;
    if (!this.is(to, 'scale')) return null;
    return { value: 0.5, to, article: false, digits: false, implicitOne: false, whole: false };
  }

  private isArticle(index: number): boolean {
    const atom = this.at(index);
    return atom?.kind === 'small' && atom.article;
  }

  /** "and a half", "einhalb", "et demie": where it ends; null when none follows. */
  private halfAfter(index: number): number | null {
    let to = index;
    if (this.is(to, 'and')) to += 1;
    if (this.is(to, 'article') || this.isArticle(to)) to += 1;
    if (!this.is(to, 'half') || to === index) {
      return this.is(index, 'half') && this.words.vigesimal ? index + 1 : null;
    }
    return this.is(to + 1, 'scale') && this.at(to + 1)?.kind === 'scale' && to - index > 2
      ? to + 1
      : to + 1;
  }

  /** "trois pièces et demie": one word between the figure and its half. */
  private halfAfterNoun(index: number): number | null {
    return this.splitHalves && this.is(index, 'other') && this.is(index + 1, 'and')
      ? this.halfAfter(index + 1)
      : null;
  }

  /** Reads the figure that begins at an atom. */
  read(index: number): Composed | null {
    let at = index;
    let total = 0;
    let scale = Number.POSITIVE_INFINITY;
    let largest = 1;
    let elliptic: number | null = null;
    let ellipticScale = 0;
    let article = false;
    let digits = false;
    let any = false;
    for (;;) {
      const linked = any && this.is(at, 'and') ? at + 1 : at;
      const bare = this.at(linked);
      let group = this.group(linked);
      if (
        !group &&
        bare?.kind === 'scale' &&
        !bare.suffix &&
        bare.value < 1e6 &&
        (!any || scale > bare.value)
      ) {
        group = {
          value: 1,
          to: linked,
          article: false,
          digits: false,
          implicitOne: true,
          whole: true,
        };
      }
      if (!group) break;
      let value = group.value;
      let to = group.to;
      const decimals = this.is(to, 'point') && group.whole ? this.decimals(to + 1) : null;
      if (decimals) {
        value += decimals.value;
        to = decimals.to;
      }
      const half = this.halfAfter(to);
      if (half !== null && this.is(half, 'scale')) {
        value += 0.5;
        to = half;
      }
      const { factor, to: afterScale, written } = this.scales(to, scale);
      if (factor > 1) {
        const literal = this.at(linked);
        if (literal?.kind === 'digits' && group.to === linked + 1)
          value = literal.literal.scaledValue;
        if (factor >= scale) break;
        total += value * factor;
        scale = factor;
        largest = Math.max(largest, factor);
        digits = digits || group.digits;
        any = true;
        at = afterScale;
        const more = this.halfAfter(at);
        if (more !== null && !this.is(more, 'scale')) {
          total += factor / 2;
          at = more;
          break;
        }
        if (written) break;
        continue;
      }
      if (any) {
        const fits = group.digits ? value < scale && Number.isInteger(value) : value < scale;
        // "trois mille une chambre": an article before a noun is no unit of the figure
        const counts = group.article && this.is(to, 'other');
        if (!fits || value === 0 || counts) break;
        if (linked === at && !group.digits)
          elliptic = ellipticValue(total, value, scale, group.implicitOne);
        if (elliptic !== null) ellipticScale = scale;
        total += value;
        at = to;
        scale = 1;
        break;
      }
      total = value;
      article = group.article && !decimals;
      digits = group.digits;
      any = true;
      at = to;
      scale = 1;
      const split = half ?? this.halfAfterNoun(at);
      if (split !== null) {
        total += 0.5;
        article = false;
        at = split;
      }
      break;
    }
    if (!any) return null;
    return {
      value: round(total),
      elliptic,
      ellipticScale,
      to: at,
      article,
      digits,
      scale: largest,
    };
  }

  private scales(index: number, _limit: number): { factor: number; to: number; written: boolean } {
    let factor = 1;
    let to = index;
    let written = false;
    for (let atom = this.at(to); atom?.kind === 'scale'; atom = this.at(to)) {
      if (factor * atom.value > 1e15) break;
      factor *= atom.value;
      written = written || atom.suffix;
      to += 1;
    }
    return { factor, to, written };
  }
}

/** "deux millions cinq" 2.5 M, "trois mille quatre" 3400; null where there is no second reading. */
function ellipticValue(
  total: number,
  rest: number,
  scale: number,
  implicit: boolean,
): number | null {
  if (implicit || !Number.isInteger(rest)) return null;
  if (rest >= 1 && rest <= 9) return round(total + (rest * scale) / 10);
  if (scale >= 1e6 && rest >= 10 && rest <= 999) return round(total + rest * (scale / 1000));
  return null;
}

/** Keeps 2.3 * 1000 from becoming 2299.9999999999995. */
function round(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}
