import { phrasesOf, withLine } from '../script/choose-words.js';
import { answerTopic } from './answer-topic.js';
import type { Recogniser, Turn } from './define-moves.js';
import type { Understood } from './understand.js';

/** A lead may ask as much as they like; so many answers are given in one breath. */
const MAX_ANSWERS_AT_ONCE = 2;

/** From the first question on: what follows it belongs to it more often than not. */
function questionText(said: Understood): string {
  const clause = said.clauses.find((one) => one.question);
  if (clause === undefined) return said.text.trim();
  return said.text.slice(said.tokens[clause.from]?.start ?? 0).trim();
}

function noteQuestion({ state, said }: Turn): Turn['state'] {
  const asked = questionText(said);
  const openQuestions = state.openQuestions.includes(asked)
    ? state.openQuestions
    : [...state.openQuestions, asked];
  const line = phrasesOf(state).noField;
  return { ...withLine({ ...state, openQuestions }, line), manner: 'repeat' };
}

/** A question about the property: answered from its fields, or noted for the agency. */
export const recognisePropertyQuestion: Recogniser = (turn) => {
  const { brief, state, said } = turn;
  if (!said.asks) return null;
  const topics = said.topics();
  const answers = topics
    .map((topic) => answerTopic(brief.property, topic, state.language))
    .filter((line) => line !== null);
  if (answers.length === 0) {
    if (topics.length === 0 && brief.modelAvailable) return null;
    return { move: 'open_question', state: noteQuestion(turn) };
  }
  const lines = [...new Set(answers)].slice(0, MAX_ANSWERS_AT_ONCE);
  const answered = lines.reduce(withLine, state);
  return { move: 'property_question', state: { ...answered, manner: 'repeat' } };
};
