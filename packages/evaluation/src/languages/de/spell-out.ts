const CHOICE = /\(([^()]*)\)/;

/**
 * Writes phrases out that are said in several ways: "(hab|habe) ich (schon|)" stands for four. Of many idioms each
 * person, dialect and particle has its own, and a list of them all would hide which are one family.
 *
 * @param text phrases parted by commas; ways parted by "|", of which one may be empty
 */
export function spellOut(text: string): string {
  return text.split(',').flatMap(everyWay).join(',');
}

function everyWay(phrase: string): string[] {
  const [choice, ways] = CHOICE.exec(phrase) ?? [];
  if (choice === undefined || ways === undefined) return [phrase];
  return ways.split('|').flatMap((way) => everyWay(phrase.replace(choice, way)));
}
