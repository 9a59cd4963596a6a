function waysOf(phrase: string): string[] {
  const open = phrase.indexOf('{');
  const close = phrase.indexOf('}', open);
  if (open < 0 || close < 0) return [phrase];
  const before = phrase.slice(0, open);
  const behind = phrase.slice(close + 1);
  const ways = phrase.slice(open + 1, close).split('|');
  return ways.flatMap((way) => waysOf(`${before}${way}${behind}`));
}

/**
 * Phrases, each in all the ways in which it is said: "{hab|habe} ich {schon|}" stands for four. Of many idioms each
 * person, dialect and particle has its own, and a list of them all would hide which are one family.
 *
 * @param text phrases parted by commas; ways parted by "|", of which one may be empty
 */
export function eachWay(text: string): string[] {
  return text
    .split(',')
    .flatMap(waysOf)
    .map((phrase) => phrase.trim().replaceAll(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}
