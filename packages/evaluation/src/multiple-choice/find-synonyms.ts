import type { CompiledLanguage } from '../languages/compiled-language.js';
import type { Token } from '../tokens/token.js';
import type { Named } from './find-options.js';
import type { Sense } from './synonym-index.js';

/** The one option that is meant; null where there is none, or several. */
function ownerOf(senses: readonly Sense[], lines: readonly ReadonlySet<number>[]): number | null {
  const owners = lines.flatMap((own, option) =>
    senses.some(({ line }) => own.has(line)) ? [option] : [],
  );
  return owners.length === 1 ? (owners[0] ?? null) : null;
}

/** "What does a garage cost?"; "when I'm off work" tells. */
function asksBack([first, second]: readonly Token[], language: CompiledLanguage): boolean {
  if (!first || !language.table.interrogatives.includes(first.text)) return false;
  return second === undefined || !language.selves.has(second.text);
}

/** What options are called beside their own words: a mortgage is a bank loan. */
export function synonymOptions(
  tokens: readonly Token[],
  options: readonly string[],
  language: CompiledLanguage,
): Named[] {
  const found = language.synonyms().findAll(tokens);
  if (found.length === 0 || asksBack(tokens, language)) return [];
  const lines = options.map((option) => language.optionLines.of(option));
  return found.flatMap(({ senses, from, to }) => {
    const names = senses.filter(({ isName }) => isName);
    const option = ownerOf(names, lines) ?? ownerOf(senses, lines);
    return option === null ? [] : [{ option, from, to, rule: 'choice.kin' }];
  });
}
