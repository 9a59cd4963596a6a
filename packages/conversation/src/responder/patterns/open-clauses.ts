import type { Language } from '@immolab/contracts';
import { PACKS } from '../../languages/list-packs.js';
import { indexPatterns, matchPatterns, type PatternIndex } from './match-patterns.js';
import type { Token } from './split-tokens.js';

const breakIndexes = new Map<Language, PatternIndex>();

function breaksOf(language: Language): PatternIndex {
  const known = breakIndexes.get(language);
  if (known !== undefined) return known;
  const index = indexPatterns({ breaks: PACKS[language].understanding.breaks });
  breakIndexes.set(language, index);
  return index;
}

const MARK = /[.,:;!?…\n]/;
const LAST_WORD = /[\p{L}\p{N}]/u;

/** A mark behind the last word parts nothing: "3200 and is there a lift?" */
function isParted(text: string): boolean {
  let end = text.length;
  while (end > 0 && !LAST_WORD.test(text[end - 1] ?? '')) end -= 1;
  return MARK.test(text.slice(0, end));
}

/** "Le premier que vous avez dit", "not sure what is fair", "wo haben Sie …": it belongs to what stands before. */
const RELATIVE = new Set(
  `que qui dont that which die den das dat wat
  wo wie wann woher warum wieso where how when why who où comment quand pourquoi waar hoe wanneer waarom vanwaar
  sure know idea tell sais sait savoir ce weiss sicher ahnung wissen weet weten zeker idee`.split(
    /\s+/,
  ),
);

/** Where no mark was written, clauses open at the words that begin one: "sorry | can you …". */
export function openClauses(
  text: string,
  tokens: readonly Token[],
  language: Language,
): readonly Token[] {
  if (isParted(text)) return tokens;
  return openBreaks(openBehindNo(tokens, language), language);
}

/** A "no" that stands for itself: "nein ich will …" is "nein, ich will …". */
const BARE_NO: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set(['nein', 'nee', 'nei', 'no']),
  fr: new Set(['non', 'nan']),
  en: new Set(['no', 'nope', 'nah']),
  nl: new Set(['nee', 'neen']),
};
/** Whether a word is a "no" that stands for itself. */
export const isBareNo = (word: string | undefined, language: Language): boolean =>
  word !== undefined && BARE_NO[language].has(word);

/** In English "no" is an article as well, "no idea": what follows tells ("hmm no make it Sunday"). */
const AFTER_NO = new Set(
  'i we he she it you they that this those sorry not my please but actually can could make'.split(
    ' ',
  ),
);

function openBehindNo(tokens: readonly Token[], language: Language): readonly Token[] {
  const isNo = (at: number) => isBareNo(tokens[at]?.word, language);
  const opens = (at: number) =>
    language === 'en' ? isNo(at - 1) && AFTER_NO.has(tokens[at]?.word ?? '') : at === 1 && isNo(0);
  return tokens.map((token, at) => (opens(at) ? { ...token, opens: true } : token));
}

function openBreaks(tokens: readonly Token[], language: Language): readonly Token[] {
  const breaks = new Set(matchPatterns(breaksOf(language), tokens).map((match) => match.from));
  if (breaks.size === 0) return tokens;
  return tokens.map((token, at) => {
    const relates = RELATIVE.has(tokens[at - 1]?.word ?? '');
    const opens = token.opens || (breaks.has(at) && !relates && (at === 1 || !breaks.has(at - 1)));
    return opens === token.opens ? token : { ...token, opens };
  });
}
