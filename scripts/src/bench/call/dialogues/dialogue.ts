/** One utterance, or several, said one after the other as long as the agent is at the same place. */
export type Said = string | readonly string[];

/** What a lead says, by what the agent is waiting for. */
export type Dialogue = readonly [
  identity: Said,
  budget: Said,
  job: Said,
  viewings: Said,
  readBack: Said,
];

/** What the agent waits for, in the order of a dialogue. */
export const PLACES = ['identity', 'budget', 'job', 'viewings', 'readBack'] as const;
export type Place = (typeof PLACES)[number];

/** Of these a yes or a no is a whole answer. */
export const CLOSED_PLACES: readonly Place[] = ['identity', 'job', 'readBack'];

/** After what a dialogue holds, a lead says the plain thing so often, then nothing more. */
const TIMES_PLAIN = 2;

/**
 * Tells what a lead says next at a place; null when there is nothing more to say.
 *
 * @param plain a dialogue without detours, from which answers come that still lack
 */
export function openDialogue(dialogue: Dialogue, plain: Dialogue): (place: Place) => string | null {
  const left = PLACES.map((_, index) => [
    ...[dialogue[index] ?? []].flat(),
    ...Array.from({ length: TIMES_PLAIN }, () => [plain[index] ?? []].flat()).flat(),
  ]);
  return (place) => left[PLACES.indexOf(place)]?.shift() ?? null;
}
