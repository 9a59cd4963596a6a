import type { Turn } from '../define-moves.js';
import { splitTokens } from '../patterns/split-tokens.js';

/** What stands before a name whose owner speaks; the first word of it, where that says enough. */
const INTRODUCES = new Set([
  'this is',
  'it s',
  'i m',
  'i am',
  'c est',
  'ich bin',
  'hier ist',
  'hier is',
  'hier ben',
  'da ist',
  'ik ben',
  'dit is',
  'je suis',
]);
const ALONE = new Set(['met', 'hier', 'ici']);
/** Behind it: "John here", "John speaking". */
const SPEAKS = new Set(['hier', 'here', 'speaking', 'ici']);
/** What may stand between. */
const BETWEEN = new Set(
  'now jetzt nun der dr nu maar dann weer wieder moi bien just nur'.split(' '),
);
/** After it the name is its owner's no more: "this is John's wife". */
const OF_ANOTHER = new Set(['s', 'his', 'sein', 'seine', 'zijn', 'z']);

/** "It's John now, my wife passed me the phone": whoever else is spoken of. */
export function introducesSelf({ brief, said }: Turn): boolean {
  if (said.negations.length > 0) return false;
  const name = splitTokens(brief.lead.firstName)[0]?.word;
  const words = said.tokens.map(({ word }) => word);
  const at = words.indexOf(name ?? '');
  if (at < 0 || OF_ANOTHER.has(words[at + 1] ?? '')) return false;
  const before = words.slice(Math.max(0, at - 4), at).filter((word) => !BETWEEN.has(word));
  const behind = SPEAKS.has(words[at + 1] ?? '') && at <= 2;
  return behind || INTRODUCES.has(before.slice(-2).join(' ')) || ALONE.has(before.at(-1) ?? '');
}
