import { LANGUAGES } from '@immolab/contracts';
import { partiesOf, phrasesOf, withLine } from '../script/choose-words.js';
import type { ScriptState } from '../script/define-state.js';
import type { Recogniser, Reply } from './define-moves.js';
import { LANGUAGE_NAMES } from './language/recognise-language.js';
import { type Understood, understand } from './understand.js';

/** The same question may be said again so often; after that it counts as not understood. */
const MAX_REPEATS = 3;

function aside(state: ScriptState, line: string): ScriptState {
  return { ...withLine(state, line), manner: 'repeat' };
}

export const tellRobot: Recogniser = ({ brief, state }) => {
  const line = phrasesOf(state).robot(partiesOf(brief).agency);
  return { move: 'robot', state: aside(state, line) };
};

/** Nothing is asked for before it is known who speaks. */
export const tellWhyAsked: Recogniser = ({ state }) =>
  state.identity === 'confirmed'
    ? { move: 'why_ask', state: aside(state, phrasesOf(state).whyAsk) }
    : null;

export const tellNumberSource: Recogniser = ({ brief, state }) => {
  const phrases = phrasesOf(state);
  const line =
    state.identity === 'confirmed'
      ? phrases.numberSource(brief.lead.source)
      : phrases.numberSourceUnknown(partiesOf(brief));
  return { move: 'number_source', state: aside(state, line) };
};

export const tellWhoCalls: Recogniser = ({ brief, state }) => {
  const phrases = phrasesOf(state);
  const parties = partiesOf(brief);
  const known = state.identity === 'confirmed';
  const first = known ? phrases.whoCallsKnown(parties) : phrases.whoCalls(parties);
  const again = known ? phrases.whoCallsKnownAgain(parties) : phrases.whoCallsAgain(parties);
  // Told once, it comes shorter, and never twice in the same words.
  const line = state.whoTold % 2 === 0 ? first : again;
  const told = { ...aside(state, line), whoTold: state.whoTold + 1 };
  return { move: 'who_calls', state: told };
};

/** "I don't know this number, who's calling?": the number is the agent's. */
export function asksWhoCalls(said: Understood): boolean {
  const concepts = said.concepts();
  const unknown = concepts.includes('known') && concepts.includes('record');
  return said.has('who') && said.asks && unknown && said.negations.length > 0;
}

/** "Are you a robot?", "where did you get my number?", "who is this?", "why do you ask?" */
export const recogniseQuestionsToAgent: Recogniser = (turn) => {
  const { said } = turn;
  // "Is this call recorded?" asks for no machine
  const asksOfRecording = said.has('recording') && said.asks;
  if (said.has('robot') && !asksOfRecording) return tellRobot(turn);
  // "What do you need that information for?" names data and asks for a reason
  const why = said.has('why_ask') ? tellWhyAsked(turn) : null;
  if (why !== null) return why;
  if (said.has('number_source') && !asksWhoCalls(said)) return tellNumberSource(turn);
  const who = said.has('who') && !said.has('legal', 'contract', 'louder', 'slower');
  return who ? tellWhoCalls(turn) : null;
};

/** Longer questions are about something. */
const MAX_BARE_QUESTION = 4;

/** More words around "pardon?" than these are something else. */
export const MAX_AROUND_REPEAT = 2;

/** "A bit slower please, my English isn't great": a reason comes with it. */
const MAX_AROUND_SLOWER = 5;

/** "Sorry, what?" is made of question words and courtesies alone. */
function asksNothing(said: Understood): boolean {
  const short = said.tokens.length <= MAX_BARE_QUESTION && said.topics().length === 0;
  return short && said.asks && said.leftOver('question').length === 0;
}

/** What is left over where "pardon?" was said; why it was said ("it's noisy here") is no matter. */
function leftInClauses(said: Understood): number {
  const rest = said.leftOver('repeat', 'slower', 'louder', 'question', 'unsure');
  const asking = said.clausesWith('repeat', 'slower', 'louder');
  const inside = asking.length === 0 ? said.clauses : asking;
  return rest.filter(({ start }) =>
    inside.some(({ from, to }) => {
      const first = said.tokens[from]?.start ?? 0;
      return first <= start && start < (said.tokens[to - 1]?.end ?? first);
    }),
  ).length;
}

export const sayAgain: Recogniser = ({ state, said }) => {
  if (state.repeats >= MAX_REPEATS) return null;
  const phrases = phrasesOf(state);
  const again = phrases.again[state.repeats % phrases.again.length] ?? '';
  const line = said.has('slower') ? phrases.slowly : again;
  return { move: 'repeat', state: { ...aside(state, line), repeats: state.repeats + 1 } };
};

const QUESTION = new Set('frage question vraag'.split(' '));
const ITS_ARTICLE = new Set('die the that your la votre de uw je'.split(' '));

/** "Repeat the question, a tram went by": the question is what is wanted, whatever went by. */
function wantsTheQuestion({ tokens }: Understood): boolean {
  return tokens.some(
    ({ word }, at) => QUESTION.has(word) && ITS_ARTICLE.has(tokens[at - 1]?.word ?? ''),
  );
}

/** Whether something of the property is named where it is asked, or where it is asked to hear it again. */
function asksAgainOf(said: Understood): boolean {
  if (said.topics().length === 0 || wantsTheQuestion(said)) return false;
  const asking = said.clausesWith('repeat', 'slower', 'louder');
  return said.clauses
    .filter((clause) => clause.question || asking.includes(clause))
    .some(({ from, to }) => {
      const start = said.tokens[from]?.start ?? 0;
      const text = said.text.slice(start, said.tokens[to - 1]?.end ?? start);
      return understand(text, said.language).topics().length > 0;
    });
}

export const recogniseRepeat: Recogniser = (turn) => {
  const { state, said } = turn;
  const asked = said.has('repeat', 'slower', 'louder') || asksNothing(said);
  if (!asked) return null;
  if (said.has('who', 'robot', 'number_source', 'why_ask', 'complaint')) return null;
  // "I don't understand English so well, can we speak German?"
  const others = LANGUAGES.filter((language) => language !== state.language);
  if (said.has(...others.map((language) => LANGUAGE_NAMES[language]))) return null;
  // "How big is it again?"; but "say that again, a tram went by"
  if (said.asks && asksAgainOf(said)) return null;
  if (wantsTheQuestion(said)) return sayAgain(turn);
  const around = said.has('slower', 'louder') ? MAX_AROUND_SLOWER : MAX_AROUND_REPEAT;
  return leftInClauses(said) > around ? null : sayAgain(turn);
};

export function waitFor(state: ScriptState): Reply {
  const waiting = withLine(state, phrasesOf(state).takeYourTime);
  return { move: 'moment', state: { ...waiting, manner: 'lines_only', patient: true } };
}

/** "Wait, are you a robot?" wants no time. */
const asksAgent = (said: Understood): boolean =>
  said.has('robot', 'who', 'number_source', 'why_ask');

export const recogniseMoment: Recogniser = ({ state, said }) =>
  said.has('moment') && !asksAgent(said) && said.leftOver('moment').length <= 1
    ? waitFor(state)
    : null;

/** "I'll just turn the radio down": longer than a moment said alone, and no reason to ring off. */
export const recogniseErrand: Recogniser = ({ state, said }) => {
  if (!said.has('moment') || !said.concepts().includes('errand')) return null;
  if (asksAgent(said) || said.has('later', 'call_back', 'bye', 'complaint')) return null;
  // "No idea, I have to ask my wife" answers, if not much
  if (state.awaiting.kind === 'criterion' && said.has('unsure')) return null;
  return said.asks && said.topics().length > 0 ? null : waitFor(state);
};

/** "Just a second, there is somebody at the door": whatever it is that takes the second. */
export const recogniseInterruption: Recogniser = ({ state, said }) =>
  said.opensBehind('moment', 'courtesy', 'okay') && !said.asks && !asksAgent(said)
    ? waitFor(state)
    : null;
