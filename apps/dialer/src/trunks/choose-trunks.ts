import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Trunk, TrunkChoice } from './trunk.js';

/**
 * The trunks that carry a number, in the order in which they are dialled over: first those that
 * can show the key's own caller id, then the longest fitting prefix, then the lowest priority, then
 * as configured.
 *
 * @param number E.164, the lead's
 * @param fromNumber E.164, the caller id of the key's calls; null when it has none of its own. It is
 * shown where the trunk carries it; elsewhere a number of the trunk, of the lead's country if it has
 * one.
 * @returns none when no trunk carries the number
 */
export function chooseTrunks(
  trunks: readonly Trunk[],
  number: string,
  fromNumber: string | null,
): readonly TrunkChoice[] {
  return trunks
    .map((trunk) => ({ trunk, fit: lengthOfFit(trunk, number), own: shows(trunk, fromNumber) }))
    .filter(({ fit }) => fit !== null)
    .sort(
      (one, other) =>
        Number(other.own) - Number(one.own) ||
        (other.fit ?? 0) - (one.fit ?? 0) ||
        one.trunk.priority - other.trunk.priority,
    )
    .map(({ trunk, own }) => ({
      trunkId: trunk.id,
      fromNumber: own ? fromNumber : chooseCallerId(trunk, number),
    }));
}

/** Length of the longest prefix that fits, 0 for a trunk of all numbers; null when none fits. */
function lengthOfFit({ prefixes }: Trunk, number: string): number | null {
  if (prefixes.length === 0) return 0;
  const lengths = prefixes.filter((one) => number.startsWith(one)).map((one) => one.length);
  return lengths.length === 0 ? null : Math.max(...lengths);
}

function shows({ numbers }: Trunk, fromNumber: string | null): boolean {
  return fromNumber !== null && numbers.includes(fromNumber);
}

/** People take calls from their own country sooner than from abroad. */
function chooseCallerId({ numbers }: Trunk, number: string): string | null {
  const code = callingCodeOf(number);
  return numbers.find((one) => callingCodeOf(one) === code) ?? numbers[0] ?? null;
}

function callingCodeOf(number: string): string | undefined {
  return parsePhoneNumberFromString(number)?.countryCallingCode;
}
