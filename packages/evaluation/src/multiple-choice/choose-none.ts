import type { CompiledLanguage } from '../languages/compiled-language.js';
import { thingsAsked } from '../question/asked-things.js';
import type { QuestionTopic } from '../question/question-topic.js';
import { type Token, textAt } from '../tokens/token.js';
import { tokenize } from '../tokens/tokenize.js';
import { isRelated } from '../yes-no/related-words.js';
import type { OptionWords } from './find-options.js';
import { NEGATION_REACH } from './rule-out.js';

/** "Zeker geen rijhuis": a bare none before a thing that is neither an option nor asked about. */
export function deniesThing(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  { topic, language }: { readonly topic: QuestionTopic; readonly language: CompiledLanguage },
): boolean {
  if (to > from + 1 || !language.negators.has(textAt(tokens, from))) return false;
  // "niets te lenen"
  const at = language.infinitives.has(textAt(tokens, to)) ? to + 1 : to;
  const next = tokens[at];
  if (next?.kind !== 'word' || next.breakBefore || language.fillers.matchAt(tokens, at))
    return false;
  const empty = [language.functionWords, language.emptyWords].some((words) => words.has(next.text));
  const light = [language.intensifiers, language.choice, language.hedged, language.asides];
  return (
    !empty &&
    !light.some((table) => table.matchAt(tokens, at)) &&
    !isRelated(next.text, thingsAsked(topic, language).content)
  );
}

/** "Not any of them": words of all under a denial mean none. */
export function deniesAll(tokens: readonly Token[], language: CompiledLanguage): boolean {
  return language.choice.findAll(tokens).some(({ tag, from }) => {
    if (tag !== 'all') return false;
    for (let at = from - 1; at >= from - NEGATION_REACH && !tokens[at + 1]?.breakBefore; at -= 1)
      if (language.negators.has(textAt(tokens, at))) return true;
    // "das brauche ich alles nicht"
    return language.before.matchAt(tokens, from + 1)?.tag === 'not' && tokens.length === from + 2;
  });
}

/** "I don't need any parking": what was asked about is not wanted at all. */
export function deniesQuestion(
  tokens: readonly Token[],
  options: readonly OptionWords[],
  { topic, language }: { readonly topic: QuestionTopic; readonly language: CompiledLanguage },
): boolean {
  // "furnished or unfurnished?": a question may name its options
  const named = options.flatMap(({ telling }) => telling);
  const words = thingsAsked(topic, language).content.filter((word) => !isRelated(word, named));
  return language.without.findAll(tokens).some(({ to }) => {
    let at = to;
    const isAny = () => language.choice.matchAt(tokens, at)?.tag === 'all';
    while (language.emptyWords.has(textAt(tokens, at)) || isAny()) at += 1;
    const noun = tokens[at];
    return noun !== undefined && !noun.breakBefore && isRelated(noun.text, words);
  });
}

/** The one option that says no itself: "no parking", "aucune"; null when there is none, or several. */
export function noneOption(options: readonly string[], language: CompiledLanguage): number | null {
  const saysNo = options.flatMap((option, at) => {
    const tokens = tokenize(option);
    const denies = language.none.matchAt(tokens, 0) ?? language.negators.has(textAt(tokens, 0));
    return denies ? [at] : [];
  });
  return saysNo.length === 1 ? (saysNo[0] ?? null) : null;
}
