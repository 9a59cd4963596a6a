import type { OfferedSlot, SlotWish } from '@immolab/contracts';
import { extractNumbers, resolveDateTime } from '@immolab/evaluation';
import { PACKS } from '../languages/list-packs.js';
import { readDay } from '../speech/read-calendar.js';
import type { Turn } from './define-moves.js';
import { foldWord, splitTokens } from './split-tokens.js';
import type { Clause, Understood } from './understand.js';

/** Days of the month said as ordinals from the fourth on ("the twenty-first"). */
function daysSaid(said: Understood): number[] {
  const forms = PACKS[said.language].understanding.daysFromFourth.split(/\s+/);
  const spoken = ` ${said.tokens.map((token) => token.word).join(' ')} `;
  const days = forms.flatMap((form, at) => {
    const words = splitTokens(form).map((token) => token.word);
    // German says "der einundzwanzigste" and "den einundzwanzigsten".
    const heard =
      spoken.includes(` ${words.join(' ')} `) || spoken.includes(` ${words.join(' ')}n `);
    return words.length > 0 && heard ? [at + 4] : [];
  });
  return days;
}

interface Mention {
  readonly at: number;
  /** 0 is Monday. */
  readonly weekday: number;
}

function weekdaysSaid(said: Understood): Mention[] {
  const { weekdays } = PACKS[said.language].understanding;
  const forms = weekdays.map((names) => names.split(' ').map(foldWord));
  return said.tokens.flatMap((token, at) => {
    // "Freitagabend", "vrijdagmiddag"
    const weekday = forms.findIndex((names) => names.some((name) => token.word.startsWith(name)));
    return weekday < 0 ? [] : [{ at, weekday }];
  });
}

/** "Not Friday", "Friday no", or a clause that only says that Friday is impossible. */
function isNegated(said: Understood, mention: Mention, mentions: readonly Mention[]): boolean {
  const clause = said.clauses.find((one) => one.from <= mention.at && mention.at < one.to);
  if (clause === undefined) return false;
  const inside = (at: number) => clause.from <= at && at < clause.to;
  const alone = mentions.filter((one) => inside(one.at)).length === 1;
  const negations = said.negations.filter(inside);
  if (alone) return negations.length > 0;
  return negations.some((at) => mention.at - at === 1 || at - mention.at === 1);
}

function textOf(said: Understood, clauses: readonly Clause[]): string {
  return clauses
    .map(({ from, to }) => {
      const start = said.tokens[from]?.start ?? 0;
      return said.text.slice(start, said.tokens[to - 1]?.end ?? start);
    })
    .join(', ');
}

/** The utterance without the clauses that say which day is impossible. */
function affirmedText(said: Understood, negated: readonly Mention[]): string {
  const denies = (clause: Clause) =>
    negated.some((one) => clause.from <= one.at && one.at < clause.to);
  const kept = said.clauses.filter((clause) => !denies(clause));
  return kept.length === 0 ? '' : textOf(said, kept);
}

const PARTS: Readonly<
  Record<NonNullable<SlotWish['partOfDay']>, readonly [from: number, to: number]>
> = {
  morning: [0, 12],
  noon: [11, 14],
  afternoon: [12, 18],
  evening: [17, 24],
};

function fitsPart(slot: OfferedSlot, part: SlotWish['partOfDay']): boolean {
  if (part === null) return true;
  const hour = Number(slot.startTime.slice(0, 2));
  const [from, to] = PARTS[part];
  return from <= hour && hour < to;
}

export interface Narrowed {
  /** Offered slots that fit every day and time that was said. */
  readonly fitting: readonly OfferedSlot[];
  /** What was said of a day or time; null when nothing was. */
  readonly wish: SlotWish | null;
  /** Some day was named as impossible. */
  readonly excludes: boolean;
}

const NO_WISH: SlotWish = { date: null, time: null, partOfDay: null };

/** "The twenty-first", "the 21", "ten suits me": a day of the month, else an hour. */
function nameByFigure(
  open: readonly OfferedSlot[],
  days: readonly number[],
  figures: readonly number[],
): readonly OfferedSlot[] | null {
  const onDay = open.filter((slot) => [...days, ...figures].includes(readDay(slot.date).day));
  if (onDay.length > 0) return onDay;
  const atHour = open.filter((slot) => {
    const hour = Number(slot.startTime.slice(0, 2));
    return figures.some((figure) => figure === hour || figure + 12 === hour);
  });
  return atHour.length > 0 ? atHour : null;
}

/** Which of the offered slots the lead names by weekday, date, time or part of the day. */
export function narrowSlots(turn: Turn): Narrowed {
  const { said, state, now, brief } = turn;
  const mentions = weekdaysSaid(said);
  const negated = mentions.filter((one) => isNegated(said, one, mentions));
  const wanted = mentions.filter((one) => !negated.includes(one));
  const weekdayOf = (slot: OfferedSlot) => readDay(slot.date).weekday;
  const open = state.offered.filter((slot) =>
    negated.every((one) => one.weekday !== weekdayOf(slot)),
  );
  const resolved = resolveDateTime(affirmedText(said, negated), said.language, now, brief.timezone);
  const excludes = negated.length > 0;
  const days = daysSaid(said);
  const figures = resolved === null ? extractNumbers(said.text, said.language) : [];
  const byPlace = said.has('first', 'second', 'third', 'last');
  const named = wanted.length > 0 || byPlace ? null : nameByFigure(open, days, figures);
  if (named !== null) return { fitting: named, wish: NO_WISH, excludes };
  if (wanted.length === 0 && resolved === null) return { fitting: open, wish: null, excludes };
  const byDay = open.filter((slot) =>
    wanted.length > 0
      ? wanted.some((one) => one.weekday === weekdayOf(slot))
      : slot.date === resolved?.date,
  );
  const time = resolved?.time ?? null;
  const part = resolved?.partOfDay ?? null;
  const fitsTime = (slot: OfferedSlot) =>
    (time === null || slot.startTime === time) && fitsPart(slot, time === null ? part : null);
  // A bare hour resolves to its next occurrence; the day of it was not said.
  const onlyTime = wanted.length === 0 && byDay.length === 0 && (time !== null || part !== null);
  const fitting = (onlyTime ? open : byDay).filter(fitsTime);
  const date = onlyTime ? null : (resolved?.date ?? null);
  return { fitting, wish: { date, time, partOfDay: part }, excludes };
}
