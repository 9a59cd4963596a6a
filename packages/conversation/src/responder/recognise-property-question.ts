import { phrasesOf, withLine } from '../script/choose-words.js';
import { answerTopic } from './answer-topic.js';
import type { MoveName, Recogniser, Turn } from './define-moves.js';
import type { Understood } from './understand.js';

const asks = (said: Understood): boolean => said.clauses.some((clause) => clause.question);

function questionText(said: Understood): string {
  const clause = said.clauses.find((one) => one.question);
  if (clause === undefined) return said.text.trim();
  const start = said.tokens[clause.from]?.start ?? 0;
  return said.text.slice(start, said.tokens[clause.to - 1]?.end ?? start);
}

/** A question about the property: from its fields, or noted for the agency. */
export const recognisePropertyQuestion: Recogniser = (turn) => {
  const { brief, state, said } = turn;
  if (state.identity !== 'confirmed' || !asks(said)) return null;
  const [topic] = said.topics();
  const line = topic === undefined ? null : answerTopic(brief.property, topic, state.language);
  if (line !== null) {
    return { move: 'property_question', state: { ...withLine(state, line), manner: 'repeat' } };
  }
  if (topic === undefined && brief.modelAvailable) return null;
  return noteQuestion(turn);
};

function noteQuestion({ state, said }: Turn): { move: MoveName; state: Turn['state'] } {
  const noted = { ...state, openQuestions: [...state.openQuestions, questionText(said)] };
  const line = phrasesOf(state).noField;
  return { move: 'open_question', state: { ...withLine(noted, line), manner: 'repeat' } };
}
