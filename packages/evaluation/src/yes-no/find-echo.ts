import type { CompiledLanguage } from '../languages/compiled-language.js';
import type { QuestionTopic } from '../question/question-topic.js';
import type { PhraseMatch } from '../tokens/phrase-table.js';
import { type Token, textAt } from '../tokens/token.js';
import type { Polarity } from './find-polarity.js';
import { takesBack } from './takes-back.js';

/** "certainly" of "I certainly have", "überhaupt keine": it stresses the echo. */
function stresses(tokens: readonly Token[], at: number, language: CompiledLanguage): boolean {
  if (language.intensifiers.matchAt(tokens, at)?.to === at + 1) return true;
  // "I'm not sure" is no "I'm not"
  if (language.negators.has(textAt(tokens, at - 1))) return false;
  const match = language.yesNo.matchAt(tokens, at);
  return match?.to === at + 1 && match.tag.answer === 'yes';
}

/** A word that changes nothing of what it stands beside: "so" of "not so sure". */
function isWeak(tokens: readonly Token[], at: number, language: CompiledLanguage): boolean {
  return [language.intensifiers, language.fillers].some(
    (table) => table.matchAt(tokens, at)?.to === at + 1,
  );
}

/** The words that stress nothing; a yes right behind a denial is denied: "I'm not so sure". */
function unstressed(tokens: readonly Token[], language: CompiledLanguage): number[] {
  const places: number[] = [];
  let denied = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const behind: boolean = denied && !tokens[at]?.breakBefore;
    const weak: boolean = behind && isWeak(tokens, at, language);
    if (!stresses(tokens, at, language) || (behind && !weak)) places.push(at);
    denied = language.negators.has(textAt(tokens, at)) || weak;
  }
  return places;
}

/** "I do, the cello", "we do, two cats": the answer first, what it is about then. */
function agrees(
  plain: readonly Token[],
  { tag, from, to }: PhraseMatch<'yes' | 'no'>,
  { already, agreement }: QuestionTopic,
  language: CompiledLanguage,
): boolean {
  const { openEcho, pastEcho, modalEcho, negators, table } = language;
  if (tag !== 'yes' || from > 0 || !plain[to]?.breakBefore) return false;
  // "I did, last year" to "do you smoke?"
  if (!already && pastEcho.matchAt(plain, 0)?.to === to) return false;
  if (!agreement && modalEcho.matchAt(plain, 0)?.to === to) return false;
  return (
    openEcho.matchAt(plain, 0)?.to === to &&
    !plain.some(({ text }) => negators.has(text) || table.yesNo.strongNo.includes(text)) &&
    !takesBack(plain, to, 'yes', language)
  );
}

/** "I can't, I'm away": turned down first, told why then. */
function turnsDown(
  plain: readonly Token[],
  { tag, from, to }: PhraseMatch<'yes' | 'no'>,
  { selves, possessives, articles }: CompiledLanguage,
): boolean {
  const next = plain[to];
  if (tag !== 'no' || from > 0 || to < 2 || !next?.breakBefore) return false;
  return [selves, possessives, articles].some((words) => words.has(next.text));
}

const indicesOf = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, at) => from + at);

/** "I do", "habe ich keine": the whole answer echoes the question's verb, but for fillers and asides. */
export function echoed(
  tokens: readonly Token[],
  topic: QuestionTopic,
  language: CompiledLanguage,
): Polarity | null {
  const places = unstressed(tokens, language);
  const plain = places.flatMap((at) => tokens[at] ?? []);
  for (let at = 0; at < plain.length; at += 1) {
    const match = language.echo.matchAt(plain, at);
    if (!match) continue;
    if (turnsDown(plain, match, language) || agrees(plain, match, topic, language))
      return {
        answer: match.tag,
        rule: 'yes_no.echo',
        from: places[0] ?? 0,
        to: (places[match.to - 1] ?? 0) + 1,
        hedged: false,
      };
    const rest = [...plain.slice(0, at), ...plain.slice(match.to)];
    const weightless = [language.fillers, language.asides].flatMap((set) => set.findAll(rest));
    const empty = new Set(weightless.flatMap(({ from, to }) => indicesOf(from, to)));
    const from = places[match.from] ?? 0;
    const to = (places[match.to - 1] ?? 0) + 1;
    return empty.size === rest.length
      ? { answer: match.tag, rule: 'yes_no.echo', from, to, hedged: false }
      : null;
  }
  return null;
}
