import { LANGUAGES } from '@immolab/contracts';
import { agentGender } from '../../speech/guess-grammar.js';
import type { Turn } from '../define-moves.js';
import { foldWord, splitTokens, type Token } from '../patterns/split-tokens.js';
import { type Understood, understand } from '../understand.js';

/** Before a surname they say nothing of who it is. */
export const TITLES = new Set(
  `mr mister mrs ms miss sir doctor dr prof professor herr herrn frau doktor familie family famille
  monsieur madame mademoiselle m mme mlle maitre meneer mevrouw heer dhr mw mijnheer`.split(/\s+/),
);

/** Who may answer the phone of somebody whose name they say. */
const KIN = new Set(
  `wife husband brother sister mother father mum mom dad son daughter partner girlfriend boyfriend
  flatmate roommate assistant secretary colleague frau mann bruder schwester mutter vater sohn
  tochter partnerin freundin freund mitbewohner mitbewohnerin assistentin sekretärin kollege kollegin
  femme mari frère soeur mère père fils fille compagne compagnon copine copain colocataire vrouw man
  broer zus moeder zoon dochter vriendin vriend huisgenoot`
    .split(/\s+/)
    .map(foldWord),
);

/** How a first name sounds: "Jon" is "John", "Stefan" is "Stephan". */
export function soundOf(name: string): string {
  return foldWord(name)
    .replaceAll('ph', 'f')
    .replaceAll('h', '')
    .replaceAll('y', 'i')
    .replaceAll('c', 'k')
    .replace(/(.)\1/g, '$1');
}

/** Where the words of a name stand in a row; the index of the first, or -1. */
function findName(tokens: readonly Token[], name: string): number {
  const words = splitTokens(name).map((token) => token.word);
  if (words.length === 0) return -1;
  return tokens.findIndex((_, from) => words.every((word, at) => tokens[from + at]?.word === word));
}

/** Whether a word can be a name: written as one, or one that no language's tables account for. */
export function findNames({ text, tokens }: Understood): (token: Token | undefined) => boolean {
  const unknown = LANGUAGES.map(
    (language) =>
      new Set(
        understand(text, language)
          .leftOver('yes', 'no', 'hello', 'speaking', 'okay', 'who', 'question', 'moment')
          .map((token) => token.start),
      ),
  );
  const capital = (token: Token) => /^\p{Lu}/u.test(text.slice(token.start, token.end));
  const spelled = tokens.some(capital);
  return (token) => {
    if (token === undefined || TITLES.has(token.word)) return false;
    if (capital(token) && agentGender(token.word) !== 'neutral') return true;
    return (capital(token) || !spelled) && unknown.every((starts) => starts.has(token.start));
  };
}

/** "John's brother", "Johns Bruder", "the sister of John". */
function namesKin(tokens: readonly Token[], firstName: string): boolean {
  const words = tokens.map((token) => token.word);
  const name = foldWord(firstName);
  return words.some((word, at) => {
    if (!KIN.has(word)) return false;
    const [further = '', before = ''] = words.slice(Math.max(0, at - 2), at);
    const owned = words.slice(0, at).at(-1) === `${name}s` || (before === 's' && further === name);
    return (
      owned || (words[at + 2] === name && ['of', 'von', 'van', 'de'].includes(words[at + 1] ?? ''))
    );
  });
}

/**
 * "This is Peter Smith" or "John's brother", said by somebody who answers John Smith's phone: the
 * surname beside a first name that is not the lead's, or a relative of the lead's name.
 */
export function namesRelative({ brief, said }: Turn): boolean {
  const { firstName, lastName } = brief.lead;
  if (namesKin(said.tokens, firstName)) return true;
  const at = findName(said.tokens, lastName);
  if (at < 0 || findName(said.tokens, firstName) >= 0) return false;
  const isName = findNames(said);
  const beside: Token[] = [];
  for (let before = at; said.tokens[before]?.opens === false; before -= 1) {
    const token = said.tokens[before - 1];
    if (token === undefined || !isName(token)) break;
    beside.push(token);
  }
  const after = said.tokens[at + splitTokens(lastName).length];
  if (after !== undefined && !after.opens && isName(after)) beside.push(after);
  const own = splitTokens(firstName).map((token) => soundOf(token.word));
  const isOwn = ({ word }: Token) => {
    const sound = soundOf(word);
    return own.some((name) => name.startsWith(sound) || sound.startsWith(name));
  };
  return beside.length > 0 && !beside.some(isOwn);
}
