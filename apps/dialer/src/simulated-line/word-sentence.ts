import type { Random } from './random.js';

/** Values put into a template, by name. */
export type Values = Readonly<Record<string, string>>;

/**
 * Turns a template into one phrase: `[a|b|]` is one of the alternatives (they may nest), `{name}`
 * a value. Values are put in last, so that a bracket in an integrator's text stays text.
 *
 * @throws {Error} when the template names a value that was not given
 */
export function wordPhrase(template: string, random: Random, values: Values = {}): string {
  const chosen = chooseAlternatives(template, random);
  const filled = chosen.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`template names an unknown value: ${name}`);
    return value;
  });
  // An alternative may be empty or end in a stop of its own: "am 4.", "What is it about?".
  return filled
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,])/g, '')
    .replace(/([.?!])\.(?=\s|$)/g, '$1')
    .trim();
}

/** As `wordPhrase`, beginning with a capital. */
export function wordSentence(template: string, random: Random, values: Values = {}): string {
  const phrase = wordPhrase(template, random, values);
  return phrase.charAt(0).toLocaleUpperCase() + phrase.slice(1);
}

/** Resolves the innermost brackets first. */
function chooseAlternatives(template: string, random: Random): string {
  let text = template;
  for (;;) {
    const next = text.replace(/\[([^[\]]*)\]/g, (_, inner: string) => {
      return random.pickFrom(inner.split('|')) ?? '';
    });
    if (next === text) return text;
    text = next;
  }
}
