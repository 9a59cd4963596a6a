import { INTENTS } from '../../languages/define-pack.js';
import type { ScriptState } from '../../script/define-state.js';
import type { Recogniser, Reply, Turn } from '../define-moves.js';
import { splitTokens, type Token } from '../patterns/split-tokens.js';
import { recogniseQuestionsToAgent } from '../recognise-detours.js';
import { understand } from '../understand.js';
import { findNames, soundOf, TITLES } from './names-relative.js';

/** "Johnny" is "John", "Jones" is not. */
const MAX_PET_ENDING = 1;
/** "This is Peter Alexander Weber" */
const MAX_NAME_WORDS = 3;
/** "Oui, Françoise Dubois, bonjour". More words without "this is" are something else. */
const MAX_BARE_WORDS = 4;

/** Words of the lead's name, and of those that the agent has named itself by. */
function isKnownName({ brief }: Turn, token: Token): boolean {
  const { lead, agent } = brief;
  const known = [lead.firstName, lead.lastName, agent.agentName ?? '', agent.agencyName];
  const sound = soundOf(token.word);
  return known
    .flatMap(splitTokens)
    .map(({ word }) => soundOf(word))
    .some((name) => {
      const [short, long] = name.length < sound.length ? [name, sound] : [sound, name];
      return long.startsWith(short) && long.length - short.length <= MAX_PET_ENDING;
    });
}

/** Parts of surnames that are words elsewhere: "De Vries". */
const PARTICLES = new Set(
  'de den der van von vom zu ten ter le la du des di da del el al'.split(' '),
);

/** "annelies van damme": with the particles between its words. */
function withParticles({ said }: Turn, name: readonly Token[]): readonly Token[] {
  const [first] = name;
  const last = name.at(-1);
  if (first === undefined || last === undefined) return name;
  const whole = said.tokens.slice(said.tokens.indexOf(first), said.tokens.indexOf(last) + 1);
  return whole.every((token) => name.includes(token) || PARTICLES.has(token.word)) ? whole : name;
}

/** The words that no table knows, when they are all of a name that is not the lead's. */
function otherName(turn: Turn): readonly Token[] {
  const { said } = turn;
  // "Van der Berg": its particles are words of other languages
  const words = said.leftOver(...INTENTS);
  if (PARTICLES.has(words.at(-1)?.word ?? '')) return [];
  const left = words.filter(({ word }) => !PARTICLES.has(word));
  const isName = findNames(said);
  const other = left.every(
    (token) => isName(token) && !isKnownName(turn, token) && !said.isWord(token.start),
  );
  return other && left.length <= MAX_NAME_WORDS ? withParticles(turn, left) : [];
}

/** "This is Peter Weber", "Weber speaking": the words of the name stand together, next to that. */
function isIntroduced({ said }: Turn, name: readonly Token[]): boolean {
  const at = name.map((token) => said.tokens.indexOf(token));
  const [first = 0] = at;
  const last = first + name.length - 1;
  return at.at(-1) === last && said.touches(first, last + 1, 'introduces', 'speaking');
}

/** What begins behind the name of somebody who speaks: "speaking", "am Apparat", "à l'appareil". */
const SPEAKS = new Set('speaking here am a aan hier dran'.split(' '));

/** What a name stands right behind, when its owner says no more than that. */
const BEFORE_NAME = new Set('spricht met is ist est'.split(' '));

/** "Herr Brunner", "hier spricht Hanne Pichler", "Peter Miller speaking": no other words look so. */
function isTitled({ said }: Turn, name: readonly Token[]): boolean {
  const [first] = name;
  const at = first === undefined ? -1 : said.tokens.indexOf(first);
  const before = said.tokens[at - 1]?.word ?? '';
  // in English an "m" is the end of "I'm"
  const titled = before.length > 1 && TITLES.has(before);
  const left = said.leftOver('hello', 'yes', 'okay', 'speaking', 'introduces');
  const alone = left.every((token) => name.includes(token));
  const next = said.tokens[at + name.length]?.word ?? '';
  const behind = alone && name.length > 1 && BEFORE_NAME.has(before);
  return titled || behind || (alone && SPEAKS.has(next) && said.has('speaking', 'introduces'));
}

const ASKED_FOR_LEAD: ReadonlySet<string> = new Set(['third_person', 'wait_for_lead']);

/** A bare name is how a household answers the phone; a yes before it may mean that. */
function isBare({ said }: Turn, name: readonly Token[]): boolean {
  const others = said.tokens.filter((token) => !name.includes(token));
  const greets = others.every(
    ({ word }) =>
      PARTICLES.has(word) ||
      TITLES.has(word) ||
      understand(word, said.language).has('hello', 'yes', 'okay', 'courtesy'),
  );
  return said.tokens.length <= MAX_BARE_WORDS && greets;
}

/**
 * "Meier." or "This is Peter", to whoever asked for John Smith: a bare name may be the household's,
 * so the question is put again; a second one is somebody else.
 */
export const recogniseOtherName: Recogniser = (turn) => {
  const { state, said } = turn;
  if (said.negations.length > 0 || said.has('complaint', 'anger')) return null;
  const name = otherName(turn);
  if (name.length === 0) return null;
  // Asked to fetch the lead, people say more than a name: only who introduces himself is heard
  const asked = state.awaiting.kind === 'identity';
  if (!asked && !(ASKED_FOR_LEAD.has(state.awaiting.kind) && isIntroduced(turn, name))) return null;
  // "It's me, I'm all ears", as a recogniser writes it
  const spelled = name.some(({ start, end }) => /\p{Lu}/u.test(said.text.slice(start, end)));
  const whole = isBare(turn, name) || isTitled(turn, name);
  if (!spelled && said.has('yes', 'speaking') && !whole) return null;
  if (!isIntroduced(turn, name) && !isBare(turn, name)) return null;
  return askAfterName(turn);
};

/** Who it is that has a name of their own: asked again, and told as somebody else the second time. */
export function askAfterName(turn: Turn): Reply {
  const { state } = turn;
  const question = recogniseQuestionsToAgent(turn);
  const before = question?.state ?? state;
  const misses = state.misses + 1;
  const next: ScriptState = { ...before, otherNames: state.otherNames + 1, misses, detour: null };
  if (question !== null) return { move: question.move, state: next };
  const another = state.otherNames > 0;
  const identity = another ? ('third_person' as const) : state.identity;
  const move = another ? 'third_person' : 'other_name';
  return { move, state: { ...next, identity, manner: 'ask' } };
}
