import type { Speaker } from './speaker.js';
import { someWeekday } from './spoken-days.js';
import { spokenTimeOf } from './spoken-times.js';
import { wordPhrase } from './word-sentence.js';

const HOURS = ['09:00', '10:00', '11:00', '14:00', '15:00', '16:30', '17:00'] as const;

/** When to call back: after today, so that it does not depend on the hour of the call. */
export function nameCallbackTime({ language, table, random }: Speaker): string {
  const hour = random.pick(spokenTimeOf(random.pick(HOURS), language));
  const weekday = someWeekday(language, random);
  return wordPhrase(random.pick(table.callbackTimes), random, { hour, weekday });
}
