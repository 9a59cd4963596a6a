import type { NumberWords } from '../../languages/language-table.js';
import type { Atom, AtomPart } from './atoms.js';

/** What stands before a scale, or alone: one to three digits in words, a written figure, a half. */
export interface Group {
  readonly value: number;
  /** Atom index after it. */
  readonly to: number;
  /** Only an article ("ein", "une"). */
  readonly article: boolean;
  readonly digits: boolean;
  /** "hundred" without a one before it: nothing elliptic can be in it. */
  readonly implicitOne: boolean;
  readonly whole: boolean;
}

interface Read {
  readonly value: number;
  readonly to: number;
}

/** More decimals than this are no figure that anybody says. */
const MAX_DECIMALS = 8;

type Marks = Partial<Pick<Group, 'article' | 'digits' | 'implicitOne' | 'whole'>>;

function group(
  value: number,
  to: number,
  { article = false, digits = false, implicitOne = false, whole = true }: Marks = {},
): Group {
  return { value, to, article, digits, implicitOne, whole };
}

/** Reads figures below a thousand from atoms, by the grammar that the languages share. */
export class GroupReader {
  constructor(
    protected readonly words: NumberWords,
    protected readonly atoms: readonly Atom[],
    /** Whether one word may part a figure from its half: "trois pièces et demie". */
    private readonly splitHalves = false,
  ) {}

  protected at(index: number): AtomPart | undefined {
    return this.atoms[index]?.part;
  }

  protected is(index: number, kind: AtomPart['kind']): boolean {
    return this.at(index)?.kind === kind;
  }

  private small(index: number): number | null {
    const atom = this.at(index);
    return atom?.kind === 'small' ? atom.value : null;
  }

  private isArticle(index: number): boolean {
    const atom = this.at(index);
    return atom?.kind === 'article' || (atom?.kind === 'small' && atom.article);
  }

  /** 0 to 99 said in words. */
  private belowHundred(index: number): Read | null {
    const value = this.small(index);
    if (value === null) return null;
    if (this.words.order === 'unit-and-ten') return this.unitAndTen(index, value);
    // quatre-vingt
    const eighty = this.words.vigesimal && value === 4 && this.small(index + 1) === 20;
    if (eighty) return this.tenAndUnit(80, index + 2);
    return value < 20 ? this.belowTwenty(index) : this.tenAndUnit(value, index + 1);
  }

  /** zweiundzwanzig */
  private unitAndTen(index: number, value: number): Read {
    const ten = this.is(index + 1, 'and') ? this.small(index + 2) : null;
    const joined = value >= 1 && value <= 9 && ten !== null && ten >= 20;
    return joined ? { value: ten + value, to: index + 3 } : { value, to: index + 1 };
  }

  /** twenty-two, soixante-dix-sept, vingt et un */
  private tenAndUnit(ten: number, to: number): Read {
    const linked = this.words.vigesimal && this.is(to, 'and');
    const unit = this.belowTwenty(linked ? to + 1 : to);
    const reach = this.words.vigesimal && (ten === 60 || ten === 80) ? 19 : 9;
    if (!unit || unit.value < 1 || unit.value > reach) return { value: ten, to };
    if (linked && unit.value !== 1 && unit.value !== 11) return { value: ten, to };
    return { value: ten + unit.value, to: unit.to };
  }

  private belowTwenty(index: number): Read | null {
    const value = this.small(index);
    if (value === null || value >= 20) return null;
    const unit = this.small(index + 1);
    // dix-sept, dix-huit, dix-neuf
    if (this.words.vigesimal && value === 10 && unit !== null && unit >= 7 && unit <= 9) {
      return { value: 10 + unit, to: index + 2 };
    }
    return { value, to: index + 1 };
  }

  /** What follows the decimal point: digit by digit, or one number. */
  protected decimals(index: number): Read | null {
    const written = this.at(index);
    if (written?.kind === 'digits' && written.literal.integer) {
      return { value: Number(`0.${written.literal.value}`), to: index + 1 };
    }
    let digits = '';
    let to = index;
    while (digits.length <= MAX_DECIMALS) {
      const next = this.belowHundred(to);
      if (!next || (digits !== '' && next.value > 9)) break;
      digits += String(next.value);
      to = next.to;
      if (next.value > 9) break;
    }
    return digits === '' ? null : { value: Number(`0.${digits}`), to };
  }

  /** "three hundred two hundred": the two begins the next figure. */
  private beginsHundred(index: number): boolean {
    return this.is(index, 'hundred') || (this.is(index, 'digits') && this.is(index + 1, 'hundred'));
  }

  /** @param index of the word for hundred */
  private hundreds(index: number, head: number, digits: boolean): Group {
    const after = index + 1;
    const linked = this.is(after, 'and') ? after + 1 : after;
    const rest = this.belowHundred(linked) ?? this.writtenRest(linked);
    const fits = rest !== null && rest.value > 0 && !this.beginsHundred(rest.to);
    return fits
      ? group(head * 100 + rest.value, rest.to, { digits })
      : group(head * 100, after, { digits });
  }

  /** "3 hundred and 21" */
  private writtenRest(index: number): Read | null {
    const atom = this.at(index);
    if (atom?.kind !== 'digits' || !atom.literal.integer || atom.literal.value >= 100) return null;
    if (this.is(index + 1, 'scale') || this.beginsHundred(index)) return null;
    return { value: atom.literal.value, to: index + 1 };
  }

  /** Half counts before a scale: "half a million", "eine halbe Million". */
  private halfGroup(index: number): Group | null {
    const half = this.at(index);
    const to = this.isArticle(index + 1) ? index + 2 : index + 1;
    if (half?.kind !== 'half' || !this.is(to, 'scale')) return null;
    return group(half.value, to, { whole: false });
  }

  private articleGroup(index: number): Group | null {
    if (this.is(index + 1, 'hundred')) return this.hundreds(index + 1, 1, false);
    if (this.is(index + 1, 'half')) return this.halfGroup(index + 1);
    return this.is(index + 1, 'scale') ? group(1, index + 1) : null;
  }

  private writtenGroup(index: number, value: number): Group {
    // in French "34 cents" are centimes
    const limit = this.words.vigesimal ? 9 : 999;
    const counts = value > 0 && value <= limit && Number.isInteger(value);
    if (counts && this.is(index + 1, 'hundred')) return this.hundreds(index + 1, value, true);
    return group(value, index + 1, { digits: true, whole: Number.isInteger(value) });
  }

  /** "Two seventy-five thousand", as hundreds are said in English; "five, ten thousand" are two figures. */
  private pairBeforeScale({ value, to }: Read): Read | null {
    if (this.words.order === 'unit-and-ten' || this.words.vigesimal) return null;
    const rest = value >= 1 && value <= 9 ? this.belowHundred(to) : null;
    if (!rest || rest.value <= 10 || !this.is(rest.to, 'scale')) return null;
    return { value: value * 100 + rest.value, to: rest.to };
  }

  private spokenGroup(index: number, article: boolean): Group | null {
    if (article && this.is(index + 1, 'half')) return this.halfGroup(index + 1);
    const low = this.belowHundred(index);
    if (!low) return null;
    if (this.is(low.to, 'hundred') && low.value > 0) return this.hundreds(low.to, low.value, false);
    const paired = this.pairBeforeScale(low);
    if (paired) return group(paired.value, paired.to);
    return group(low.value, low.to, { article: article && low.to === index + 1 });
  }

  /** The group that begins at an atom; null when none does. */
  protected group(index: number): Group | null {
    const atom = this.at(index);
    switch (atom?.kind) {
      case 'mixed':
        return group(atom.value, index + 1, { whole: false });
      case 'digits':
        return this.writtenGroup(index, atom.literal.value);
      case 'hundred':
        // what "34 cents" left over begins no figure
        if (this.is(index - 1, 'digits')) return null;
        return { ...this.hundreds(index, 1, false), implicitOne: true };
      case 'half':
        return this.halfGroup(index);
      case 'article':
        return this.articleGroup(index);
      case 'small':
        return this.spokenGroup(index, atom.article);
      default:
        return null;
    }
  }

  /** "and a half", "einhalb", "et demie", "and a quarter"; null when none follows. */
  protected halfAfter(index: number): Read | null {
    let to = index;
    if (this.is(to, 'and')) to += 1;
    if (this.isArticle(to)) to += 1;
    // "trois demi" is said in French alone; "three half …" begins something else
    const joined = to > index || this.words.vigesimal;
    const half = this.at(to);
    return joined && half?.kind === 'half' ? { value: half.value, to: to + 1 } : null;
  }

  /** "trois pièces et demie": one word between the figure and its half. */
  protected halfAfterNoun(index: number): Read | null {
    const parted = this.splitHalves && this.is(index, 'other') && this.is(index + 1, 'and');
    return parted ? this.halfAfter(index + 1) : null;
  }
}
