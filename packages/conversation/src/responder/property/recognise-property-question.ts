import type { Topic } from '../../languages/define-pack.js';
import { phrasesOf, withLine } from '../../script/choose-words.js';
import type { Recogniser, Reply, Turn } from '../define-moves.js';
import { MAX_AROUND_REPEAT } from '../recognise-detours.js';
import type { Understood } from '../understand.js';
import { answerTopic } from './answer-topic.js';

/** A lead may ask as much as they like; so many answers are given in one breath. */
const MAX_ANSWERS_AT_ONCE = 2;

/** From the first question on: what follows it belongs to it more often than not. */
export function questionText(said: Understood): string {
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

/** Named together with them, the topic is only how the question is put ("how big is the cellar?"). */
const GENERAL: Readonly<Partial<Record<Topic, readonly Topic[]>>> = {
  area: [
    'terrace',
    'balcony',
    'garden',
    'cellar',
    'kitchen',
    'parking',
    'bathrooms',
    'surroundings',
  ],
  price: ['deposit', 'parking', 'cellar', 'garden', 'laundry', 'charges', 'heating'],
  // "Is there a crèche in the neighbourhood?"
  address: ['surroundings', 'transport', 'neighbours', 'noise', 'parking', 'orientation'],
  // "Does the balcony face south?", "may one smoke there?"
  balcony: ['orientation', 'terms'],
  terrace: ['orientation', 'terms'],
  // "Do the bedrooms face the street?"
  rooms: ['orientation', 'light', 'noise'],
  kitchen: ['terms', 'appliances'],
  parking: ['terms'],
};

/** Asked for as well, how large or how dear it is: that it is there answers nothing. */
function asksForFigure(said: Understood, topic: Topic): boolean {
  const topics = said.topics();
  const asked = (['area', 'price'] as const).some(
    (general) => topics.includes(general) && GENERAL[general]?.includes(topic),
  );
  return asked && topic !== 'terrace' && topic !== 'balcony';
}

const FIGURE = /\d/;

function topicsAsked(said: Understood): readonly Topic[] {
  const topics = said.topics();
  // "Is the price negotiable?": what it is answers nothing
  const bargains = said.has('negotiation');
  return topics.filter(
    (topic) =>
      !GENERAL[topic]?.some((other) => topics.includes(other)) && !(bargains && topic === 'price'),
  );
}

/** "Sorry, what?" asks for nothing but the question again. */
function asksAgain(said: Understood): boolean {
  const rest = said.leftOver(
    'repeat',
    'slower',
    'louder',
    'question',
    'hello',
    'okay',
    'yes',
    'no',
  );
  const repeats = said.has('repeat', 'slower', 'louder');
  return rest.length === 0 || (repeats && rest.length <= MAX_AROUND_REPEAT);
}

/** Answered from the property's fields, or noted for the agency. */
export function answerOrNote(turn: Turn): Reply {
  const { brief, state, said } = turn;
  const answers = topicsAsked(said)
    .map((topic) => {
      const line = answerTopic(brief.property, topic, state.language);
      return asksForFigure(said, topic) && !FIGURE.test(line ?? '') ? null : line;
    })
    .filter((line) => line !== null);
  if (answers.length === 0) return { move: 'open_question', state: noteQuestion(turn) };
  const lines = [...new Set(answers)].slice(0, MAX_ANSWERS_AT_ONCE);
  const answered = lines.reduce(withLine, state);
  return { move: 'property_question', state: { ...answered, manner: 'repeat' } };
}

/** A question about the property; one that is about nothing the tables know is left to a model. */
export const recognisePropertyQuestion: Recogniser = (turn) => {
  const { brief, said } = turn;
  if (!said.asks) return null;
  const unknown = topicsAsked(said).length === 0;
  if (unknown && (asksAgain(said) || brief.modelAvailable)) return null;
  return answerOrNote(turn);
};
