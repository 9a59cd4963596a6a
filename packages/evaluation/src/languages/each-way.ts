const CHOICE = /\{([^{}]*)\}/;

function waysOf(phrase: string): string[] {
  const choice = CHOICE.exec(phrase);
  if (choice === null) return [phrase];
  const before = phrase.slice(0, choice.index);
  const behind = phrase.slice(choice.index + choice[0].length);
  return (choice[1] ?? '').split('|').flatMap((way) => waysOf(`${before}${way}${behind}`));
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
