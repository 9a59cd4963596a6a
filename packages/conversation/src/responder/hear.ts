import { type CallBrief, LANGUAGES, type Language } from '@immolab/contracts';
import { LANGUAGE_TABLES } from '@immolab/evaluation';
import type { ScriptState } from '../script/define-state.js';
import { leaveCall, silence } from '../script/leave-call.js';
import { leaveMissed, MAX_MISSES } from '../script/not-understood.js';
import { findLeftOver } from './answers/find-left-over.js';
import { respond } from './choose-reply.js';
import type { Heard, Move, MoveName, Reply, Turn } from './define-moves.js';
import { leansTo } from './language/detect-language.js';
import { countLanguage, languageDue } from './language/recognise-language.js';
import { foldWord, MAX_UTTERANCE_CHARS } from './patterns/split-tokens.js';
import { giveSecondOpinion } from './resemblance/second-opinion.js';
import { understand } from './understand.js';

/** The latest utterances that are kept to check an answer against. */
const KEPT_UTTERANCES = 6;

/** No call takes more turns than this and six a criterion. */
const MAX_TURNS = 40;
const MAX_TURNS_PER_CRITERION = 6;

/** Words up to which an utterance may be in any language: "oui", "yes please". */
const SHORT_UTTERANCE = 3;

function begin(state: ScriptState, utterance: string): ScriptState {
  const heard = [...state.heard, utterance].slice(-KEPT_UTTERANCES);
  const base: ScriptState = {
    ...state,
    heard,
    heardIn: state.language,
    turns: state.turns + 1,
    silences: 0,
    patient: false,
    lines: [],
    announcement: null,
    manner: 'repeat',
  };
  return countLanguage(base, utterance);
}

function listMoves(before: ScriptState, after: ScriptState): Move[] {
  return [
    ...after.todo.slice(before.todo.length).map((call) => ({ kind: 'tool' as const, call })),
    ...after.lines.map((text) => ({ kind: 'say' as const, text })),
  ];
}

/** The languages whose tables are tried, the most likely first. */
function languagesToTry(state: ScriptState, text: string): Language[] {
  const short = text.split(/\s+/).length <= SHORT_UTTERANCE;
  const offered = state.awaiting.kind === 'language' ? [state.awaiting.language] : [];
  // "God no, my French is atrocious" is no French, though its tables know the word
  const asked = offered.filter((one) => short || leansTo(text, one, state.language));
  const other = state.heardIn === state.language ? [] : [state.heardIn];
  // "I'm not Kevin": where another table knows the name and no denial, it would hear a yes
  const denies = short && understand(text, state.language).negations.length > 0;
  return [...new Set([...asked, ...other, state.language, ...(short && !denies ? LANGUAGES : [])])];
}

interface Replied {
  readonly reply: Reply;
  readonly because: string | null;
  readonly leftOver: string;
}

/** By the first language whose rules decide; weighed against what the utterance resembles. */
function reply(brief: CallBrief, state: ScriptState, text: string, now: Date): Replied {
  const turnIn = (language: Language): Turn => {
    const said = understand(text, language);
    return { brief, state: { ...state, heardIn: language }, said, detected: state.heardIn, now };
  };
  const decide = (turn: Turn, ruled: Reply): Replied => {
    const opinion = giveSecondOpinion(turn, ruled);
    const found = opinion.reply;
    const leftOver = found === null ? '' : findLeftOver(brief, state, found.state, turn.said);
    return { ...opinion, leftOver };
  };
  for (const language of languagesToTry(state, text)) {
    const turn = turnIn(language);
    const ruled = respond(turn);
    if (ruled !== null) return decide(turn, ruled);
  }
  return decide(turnIn(state.heardIn), null);
}

/** What tells that somebody is there, beside a yes. */
const PRESENCE = ['present', 'hello', 'okay', 'speaking', 'courtesy', 'filler'] as const;

/** "Yes", and not "yes, I do". */
function isBareYes(word: string, language: Language): boolean {
  const table = LANGUAGE_TABLES.find(({ code }) => code === language);
  return table?.yesNo.strongYes.some((yes) => foldWord(yes) === word) ?? false;
}

/** "Yes, I'm still here", to "are you still there?": no yes to the question before it. */
function onlyTellsPresence(state: ScriptState, text: string): boolean {
  if (!state.presenceAsked) return false;
  return languagesToTry(state, text).some((language) => {
    const said = understand(text, language);
    const tells = said.has('present', 'yes', 'hello', 'okay', 'speaking');
    const rest = said.leftOver(...PRESENCE).filter(({ word }) => !isBareYes(word, language));
    return tells && !said.has('no') && rest.length === 0;
  });
}

/** Ends what goes round in circles, and a call that is being wrapped up and books nothing. */
function bound(state: ScriptState): ScriptState {
  if (state.ending !== null) return state;
  const books = state.todo.some((call) => call.tool === 'book_property_viewing');
  if (state.wrappingUp && !books) return leaveCall(state, 'max_duration');
  return state.misses > MAX_MISSES ? leaveMissed(state) : state;
}

/** Two utterances in another language: the offer comes with whatever the second one led to. */
function withLanguageOffer(state: ScriptState): ScriptState | null {
  const language = languageDue(state);
  if (language === null || state.ending !== null || state.detour !== null) return null;
  if (
    state.todo.some(
      (call) => call.tool !== 'save_criterion_result' && call.tool !== 'confirm_identity',
    )
  ) {
    return null;
  }
  return { ...state, detour: { kind: 'language', language }, manner: 'ask' };
}

/**
 * What the lead's words mean for the script: the moves that follow, or `ask-model` when the rules do
 * not account for the whole utterance. Never throws; reads at most the first 2,000 characters.
 */
export function hear(
  brief: CallBrief,
  state: ScriptState,
  utterance: string,
  ctx: { readonly now: Date },
): Heard {
  const text = utterance.slice(0, MAX_UTTERANCE_CHARS).trim();
  const moves = (
    move: MoveName,
    after: ScriptState,
    leftOver = '',
    because: string | null = null,
  ): Heard => ({
    kind: 'moves',
    move,
    state: after,
    moves: listMoves(state, after),
    leftOver,
    because,
  });
  if (state.ending !== null) return moves('call_over', state);
  if (text === '') return moves('silence', silence(brief, state));
  const begun = begin(state, text);
  if (begun.turns > MAX_TURNS + MAX_TURNS_PER_CRITERION * brief.criteria.length) {
    return moves('goodbye', leaveCall(begun, 'max_duration'));
  }
  if (onlyTellsPresence(state, text)) return moves('hello', { ...begun, manner: 'repeat' });
  const replied = reply(brief, begun, text, ctx.now);
  const found = replied.reply && { ...replied.reply, state: bound(replied.reply.state) };
  const offered = withLanguageOffer(found?.state ?? begun);
  if (found !== null)
    return moves(found.move, offered ?? found.state, replied.leftOver, replied.because);
  if (offered !== null) return moves('language_offer', offered);
  const leftOver = understand(text, begun.language)
    .leftOver()
    .map((token) => token.word)
    .join(' ');
  return {
    kind: 'ask-model',
    state: begun,
    reason: replied.because ?? `no rule for ${state.awaiting.kind}`,
    leftOver,
  };
}
