import type { EndedReason } from '@immolab/contracts';
import { PACKS } from '../../languages/list-packs.js';
import { partiesOf, phrasesOf, withLine } from '../../script/choose-words.js';
import type { ScriptState } from '../../script/define-state.js';
import type { Recogniser, Reply, Turn } from '../define-moves.js';
import { foldWord, splitTokens } from '../patterns/split-tokens.js';
import { asksWhoCalls, recogniseQuestionsToAgent } from '../recognise-detours.js';
import { withTool } from '../recognise-wishes.js';
import { readCallbackTime } from '../times/read-callback-time.js';
import { type Understood, understand } from '../understand.js';
import { introducesSelf } from './introduces-self.js';
import { namesRelative } from './names-relative.js';
import { deniesBeing, tellsOfDeath, tellsOfName } from './names-the-lead.js';

/** How long "I'll get him" is waited for. */
const WAIT_FOR_LEAD_MS = 45_000;

function saysOwnName({ brief, said }: Turn): boolean {
  const spoken = new Set(said.tokens.map((token) => token.word));
  const says = (name: string) => {
    const words = splitTokens(name).map((token) => token.word);
    return words.length > 0 && words.every((word) => spoken.has(word));
  };
  // "There is no John here."
  if (said.negations.length > 0 || namesWithArticle(said, brief.lead.firstName)) return false;
  // "The wrong John, I think"; "I look after Herrn Smith"
  if (said.concepts().includes('wrong')) return false;
  const names = splitTokens(brief.lead.lastName).map((token) => token.word);
  if (
    said.tokens.some(
      ({ word }, at) => word === 'herrn' && names.includes(said.tokens[at + 1]?.word ?? ''),
    )
  )
    return said.has('speaking');
  return (says(brief.lead.lastName) || says(brief.lead.firstName)) && !tellsOfName({ brief, said });
}

const ARTICLES = new Set(['der', 'dr', 'em', 'unser']);

/** "Der John telefoniert grad": in German an article tells of somebody else, but for "da ist der John". */
function namesWithArticle(said: Understood, firstName: string): boolean {
  if (said.language !== 'de' || said.concepts().includes('here_is')) return false;
  const name = splitTokens(firstName)[0]?.word;
  return said.tokens.some(
    ({ word }, at) => word === name && ARTICLES.has(said.tokens[at - 1]?.word ?? ''),
  );
}

/** Who comes to the phone after somebody else hears once more who calls. */
function confirmed({ brief, state }: Turn): Reply {
  const call = { tool: 'confirm_identity', confirmed: true, reason: null } as const;
  const handed = state.handedOver;
  const asked = withTool({ ...state, handedOver: false }, call);
  const base: ScriptState = { ...asked, detour: null, manner: 'ask' };
  const line = phrasesOf(state).whoCallsKnown(partiesOf(brief));
  return { move: 'identity_confirmed', state: handed ? withLine(base, line) : base };
}

function denied(state: ScriptState, reason: EndedReason): ScriptState {
  const call = { tool: 'confirm_identity', confirmed: false, reason } as const;
  return withTool({ ...state, lines: [] }, call);
}

function onlyGreets(said: Understood): boolean {
  return said.leftOver('hello', 'yes').length === 0;
}

/** The lead is away; when the other person names a time, it is passed on. */
export function absent(turn: Turn): Reply {
  const { said, state } = turn;
  const when = said.has('call_back', 'later') ? readCallbackTime(turn) : null;
  const wish = { said: said.text.trim(), at: when?.at ?? null };
  const asked = said.has('call_back');
  const noted = asked ? withTool(state, { tool: 'schedule_callback', ...wish }) : state;
  return { move: 'lead_absent', state: denied(noted, 'lead_absent') };
}

export function fetchLead({ state }: Turn): Reply {
  const detour = { kind: 'wait_for_lead', waitMs: WAIT_FOR_LEAD_MS } as const;
  const waiting: ScriptState = {
    ...state,
    detour,
    identity: 'third_person',
    handedOver: true,
    manner: 'ask',
  };
  return { move: 'fetching_lead', state: waiting };
}

export function wrongPerson({ state }: Turn): Reply {
  return { move: 'wrong_person', state: denied(state, 'wrong_number') };
}

/** "Smith isch da", says the lead; "here" in the four languages. */
const HERE = new Set(['da', 'dran', 'hier', 'here', 'la', 'ici', 'daar']);

/** "John is at practice": who speaks so of the lead is somebody else; "John is speaking" is not. */
function talksOfLead({ brief, said }: Turn): boolean {
  if (said.has('speaking')) return false;
  const { firstName, lastName } = brief.lead;
  const names = new Set([firstName, lastName].flatMap(splitTokens).map((token) => token.word));
  const verbs = new Set(
    PACKS[said.language].understanding.verbsOfAnother.split(/\s+/).map(foldWord),
  );
  return said.tokens.some(({ word, opens }, at) => {
    const before = said.tokens[at - 1]?.word ?? '';
    const here = HERE.has(said.tokens[at + 1]?.word ?? '');
    return verbs.has(word) && !opens && !here && names.has(before);
  });
}

/** Stands for the lead's name in the mouth of somebody else. */
const PRONOUN = { de: 'er', fr: 'il', en: 'he', nl: 'hij' } as const;

/** "John is at a conference" as "he is at a conference": what it says of somebody else. */
function withoutName({ brief, said }: Turn): Understood {
  const { firstName, lastName } = brief.lead;
  const words = new Set([firstName, lastName].flatMap(splitTokens).map((token) => token.word));
  const named = said.tokens.filter(({ word }) => words.has(word));
  const [first] = named;
  const last = named.at(-1);
  const here = said.has('speaking') || said.concepts().includes('here_is');
  if (first === undefined || last === undefined || here) return said;
  const text = `${said.text.slice(0, first.start)}${PRONOUN[said.language]}${said.text.slice(last.end)}`;
  return understand(text, said.language);
}

/** Behind a name: "John who?" */
const WHO = new Set(['who', 'wer', 'wie', 'qui', 'welcher']);

/** "No Smiths here", "ein Smith ist mir nicht bekannt". */
function deniesName({ brief, said }: Turn): boolean {
  const names = splitTokens(brief.lead.lastName).map((token) => token.word);
  const named = said.tokens.some(({ word }) =>
    names.some((name) => word === name || word === `${name}s`),
  );
  const concepts = said.concepts();
  const first = splitTokens(brief.lead.firstName).map((token) => token.word);
  // "John who?"
  const [only, who, more] = said.tokens;
  const asked = who !== undefined && more === undefined && WHO.has(who.word);
  if (asked && first.includes(only?.word ?? '')) return true;
  // "The wrong John"
  if (concepts.includes('wrong') && said.tokens.some(({ word }) => first.includes(word)))
    return true;
  return (
    named &&
    said.negations.length > 0 &&
    !concepts.includes('away') &&
    (['here', 'exists', 'lives', 'known'] as const).some((one) => concepts.includes(one))
  );
}

/** "There's no Smith in this house". */
const NO = new Set(['no', 'kein', 'keinen', 'keine', 'geen', 'aucun']);

function lacksName({ brief, said }: Turn): boolean {
  const name = splitTokens(brief.lead.lastName)[0]?.word;
  return said.tokens.some(
    ({ word, opens }, at) => word === name && !opens && NO.has(said.tokens[at - 1]?.word ?? ''),
  );
}

/**
 * "Sorry, wrong number", "I'm not John": said after a yes to who speaks ("Yes?" picks up a telephone),
 * as long as no question has its answer.
 */
export const recogniseTakenBack: Recogniser = (turn) => {
  const { state, said } = turn;
  if (state.progress.some(({ done }) => done)) return null;
  const unknown: Turn = { ...turn, state: { ...state, identity: 'unknown' } };
  const wrong = said.has('wrong_number') && said.concepts().includes('wrong');
  if (wrong && !said.asks) return wrongPerson(unknown);
  return deniesBeing(turn) ? askForLead(unknown.state) : null;
};

/** Somebody else, or nobody of that name. */
export const recogniseOther: Recogniser = (turn) => {
  const { state } = turn;
  if (introducesSelf(turn)) return null;
  const said = withoutName(turn);
  const gone = said.has('absent') && !said.has('wrong_number');
  const wrong = (said.has('wrong_number') && !asksWhoCalls(said)) || tellsOfDeath(turn);
  if (wrong || lacksName(turn) || (deniesName(turn) && !gone)) {
    return wrongPerson(turn);
  }
  // "Shall I get him?" waits for an answer.
  // "I would get him, but he is in Zurich"
  const would = said.concepts().includes('would') && !said.asks;
  const leaves = said.has('absent') && (said.negations.length > 0 || said.has('no') || would);
  if (said.has('fetching') && !leaves) {
    return said.states('fetching') ? fetchLead(turn) : askForLead(state);
  }
  if (said.has('absent')) return absent(turn);
  // "John wants to know who it is first"
  if (talksOfLead(turn) && turn.said.has('who')) return recogniseQuestionsToAgent(turn);
  if (talksOfLead(turn)) return said.has('call_back') ? absent(turn) : askForLead(state);
  const other = said.has('third_person') || namesRelative(turn) || deniesBeing(turn);
  return other ? askForLead(state) : null;
};

export function askForLead(state: ScriptState): Reply {
  const misses = state.misses + 1;
  const asked: ScriptState = { ...state, identity: 'third_person', detour: null, manner: 'ask' };
  return { move: 'third_person', state: { ...asked, misses } };
}

/** "C'est pour l'appartement, non": a "no" behind the matter asks for a yes. */
function asksBack(said: Understood): boolean {
  const text = said.tokens.slice(0, -1).map((token) => token.word);
  const tagged = text.length > 2 && understand(text.join(' '), said.language);
  return tagged !== false && !tagged.has('no') && tagged.has('matter');
}

const recogniseSelf: Recogniser = (turn) => {
  const { state, said } = turn;
  if (said.has('no') && !asksBack(said)) {
    const away = state.identity === 'third_person';
    return away ? { move: 'lead_absent', state: denied(state, 'lead_absent') } : askForLead(state);
  }
  // "Yes, one moment" of a third person is not the lead.
  const speaks = said.has('speaking') && !said.has('moment');
  if (state.awaiting.kind === 'third_person' && !speaks && !saysOwnName(turn)) {
    // Asked for the lead, the other person says yes: they are fetched
    return said.has('yes') ? fetchLead(turn) : null;
  }
  if (state.awaiting.kind === 'third_person' && said.states('speaking')) return confirmed(turn);
  const greets = said.has('hello') && onlyGreets(said);
  // "Yes, hello?" of someone who was fetched answers nothing yet.
  if (state.awaiting.kind === 'wait_for_lead' && greets) return null;
  const matter = said.has('matter') && !said.has('who') && !sendsElsewhere(said);
  return matter ? confirmed(turn) : null;
};

/** "I think you want the flat upstairs": of the caller's matter, not the speaker's. */
function sendsElsewhere(said: Understood): boolean {
  const concepts = said.concepts();
  return !said.asks && concepts.includes('you') && concepts.includes('wish');
}

/** A bare "hello?" is greeted and asked again; after "I'll get him" it is a new person. */
const recogniseHello: Recogniser = (turn) =>
  turn.said.has('hello') && onlyGreets(turn.said) ? greetAgain(turn) : null;

export function greetAgain({ brief, state }: Turn): Reply {
  const phrases = phrasesOf(state);
  const parties = partiesOf(brief);
  const handed = state.handedOver;
  const line = handed ? phrases.greetLead(parties) : phrases.greetAgain(parties);
  const misses = handed ? state.misses : state.misses + 1;
  const next: ScriptState = {
    ...state,
    detour: null,
    misses,
    handedOver: false,
    identity: 'unknown',
  };
  return { move: 'hello', state: { ...withLine(next, line), manner: 'lines_only' } };
}

/** A yes or the own name, whatever is asked in the same breath. */
export const recogniseOwnName: Recogniser = (turn) => {
  const { said, state } = turn;
  if (introducesSelf(turn)) return confirmed(turn);
  if (said.has('no') || state.awaiting.kind === 'third_person') return null;
  // "Hab ich da einen Roboter am Telefon?"
  if (said.has('robot') && !said.opensWith('yes') && !saysOwnName(turn)) return null;
  if (state.awaiting.kind === 'wait_for_lead' && !said.has('speaking') && !saysOwnName(turn))
    return null;
  // "Who am I speaking to?" names nobody
  const speaks = said.states('speaking') && (!said.has('who') || said.opensSoon('speaking'));
  const named = speaks || saysOwnName(turn);
  // "You are a machine, right?" is no yes; "yes, are you a machine?" is.
  const opens = said.has('robot', 'who') || sendsElsewhere(said);
  const yes = opens ? said.opensWith('yes') : said.affirms('yes');
  // "Oui, allô ?" picks up the phone
  const rings = said.text.includes('?') || said.tokens.some(({ word }) => word === 'allo');
  const picksUp = said.has('hello') && rings && onlyGreets(said);
  return named || (yes && !picksUp) ? confirmed(turn) : null;
};

/** Who is at the phone: the lead, someone else, nobody of that name. */
export const recogniseIdentity: Recogniser = (turn) =>
  recogniseOther(turn) ?? recogniseSelf(turn) ?? recogniseHello(turn);
