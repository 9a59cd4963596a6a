const CHOICE = /\{([^{}]*)\}/;

function waysOf(phrase: string): string[] {
  const choice = CHOICE.exec(phrase);
  if (choice === null) return [phrase];
  const before = phrase.slice(0, choice.index);
  const behind = phrase.slice(choice.index + choice[0].length);
  return (choice[1] ?? '').split('|').flatMap((way) => waysOf(`${before}${way}${behind}`));
}

/** Phrases parted by commas, each in all the ways it is said: "{vind|vinden} we goed" are two. */
export function eachWay(phrases: string): string {
  return phrases.split(',').flatMap(waysOf).join(',');
}
