/**
 * Whether two parsed JSON values are the same, keys in the same order. Ends with the first difference,
 * or when more than so many values were compared: then they count as different.
 */
export function equalJson(one: unknown, other: unknown, mostValues: number): boolean {
  let left = mostValues;
  const equal = (a: unknown, b: unknown): boolean => {
    left -= 1;
    if (left < 0) return false;
    if (a === b) return true;
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
    if (Array.isArray(a) || Array.isArray(b)) {
      if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
      return a.every((item, position) => equal(item, b[position]));
    }
    const keys = Object.keys(a);
    const otherKeys = Object.keys(b);
    if (keys.length !== otherKeys.length) return false;
    return keys.every(
      (key, position) =>
        key === otherKeys[position] && equal(Reflect.get(a, key), Reflect.get(b, key)),
    );
  };
  return equal(one, other);
}
