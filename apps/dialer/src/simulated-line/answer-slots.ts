import type { Language, OfferedSlot } from '@immolab/contracts';
import type { Templates } from './sentences/sentence-table.js';
import type { Speaker } from './speaker.js';
import { spokenDayOf, weekdayOf } from './spoken-days.js';
import { ordinalsOf } from './spoken-ordinals.js';
import { spokenTimeOf } from './spoken-times.js';

/** Chooses one of the offered slots in words that fit only this one. */
export function acceptSlot(
  slots: readonly OfferedSlot[],
  speaker: Speaker,
  plain: boolean,
): string {
  const { table, random, language } = speaker;
  const index = random.int(slots.length);
  const slot = slots[index];
  if (slot === undefined) return speaker.say(table.confirms);
  if (slots.length === 1) return speaker.say(table.slots.single);
  const values = valuesOf(slot, index, slots.length, language, speaker);
  const ways: Templates[] = [table.slots.byOrdinal];
  if (!plain) {
    ways.push(table.slots.any, table.slots.byWeekdayAndTime, table.slots.byWeekdayAndTime);
    const alone = (key: (other: OfferedSlot) => string) =>
      slots.filter((other) => key(other) === key(slot)).length === 1;
    if (alone((other) => other.date)) ways.push(table.slots.byWeekdayAndDay);
    // "The second" would be the second of those offered.
    if (alone((other) => other.date) && Number(slot.date.slice(8)) > 3)
      ways.push(table.slots.byDay);
    if (alone((other) => weekdayOf(other.date, language)))
      ways.push(table.slots.byWeekday, table.slots.byWeekday);
    if (alone((other) => other.startTime)) ways.push(table.slots.byTime);
  }
  return speaker.say(random.pickFrom(ways) ?? table.slots.byOrdinal, values);
}

export function refuseSlots(slots: readonly OfferedSlot[], speaker: Speaker): string {
  const { slots: words } = speaker.table;
  return speaker.say(slots.length === 1 ? words.refusesSingle : words.refusesSeveral);
}

function valuesOf(
  slot: OfferedSlot,
  index: number,
  count: number,
  language: Language,
  speaker: Speaker,
) {
  const ordinals = ordinalsOf(index, count, language);
  const ordinal = speaker.random.pick(ordinals);
  return {
    ordinal: ordinal.nominative,
    ordinalAccusative: ordinal.accusative,
    weekday: weekdayOf(slot.date, language),
    time: speaker.random.pick(spokenTimeOf(slot.startTime, language)),
    ...spokenDayOf(slot.date, language, speaker.random),
  };
}
