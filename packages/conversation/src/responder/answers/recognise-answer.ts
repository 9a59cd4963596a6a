import type { Criterion, Evaluation } from '@immolab/contracts';
import { extractNumbers } from '@immolab/evaluation';
import { judgeAnswer } from '../../judgement/judge-answer.js';
import type { Topic } from '../../languages/define-pack.js';
import type { Progress } from '../../script/define-state.js';
import type { Reply, Turn } from '../define-moves.js';
import { withTool } from '../recognise-wishes.js';
import { type Understood, understand } from '../understand.js';
import { idleWords } from './find-left-over.js';

/** The utterance without its questions: what may be an answer. */
function withoutQuestions(said: Understood): string {
  const kept = said.clauses.filter((clause) => !clause.question);
  if (kept.length === said.clauses.length) return said.text.trim();
  return kept
    .map((clause) => {
      const start = said.tokens[clause.from]?.start ?? 0;
      return said.text.slice(start, said.tokens[clause.to - 1]?.end ?? start);
    })
    .join(', ');
}

export function openCriterion(turn: Turn): { criterion: Criterion; progress: Progress } | null {
  const { awaiting } = turn.state;
  if (awaiting.kind !== 'criterion') return null;
  const criterion = turn.brief.criteria.find((one) => one.id === awaiting.criterionId);
  const progress = turn.state.progress.find((one) => one.criterionId === awaiting.criterionId);
  if (criterion === undefined || progress === undefined || progress.done) return null;
  return { criterion, progress };
}

/** Words of a question that only answers: "why would I not?" */
const MAX_RHETORICAL = 4;

export interface Answer {
  readonly criterion: Criterion;
  /** What is saved: the utterance, without the questions in it. */
  readonly answer: string;
  readonly evaluation: Evaluation;
  /** Pass, fail or a refusal: the criterion is settled by it. */
  readonly clear: boolean;
}

/** The utterance judged as an answer to the criterion that was asked; null when none was. */
export function readAnswer(turn: Turn): Answer | null {
  const open = openCriterion(turn);
  const { said } = turn;
  // "Why not?" answers in the form of a question.
  const rhetorical = said.tokens.length <= MAX_RHETORICAL && said.topics().length === 0;
  const stated = withoutQuestions(said);
  const answer = stated === '' && rhetorical && said.has('negation') ? said.text.trim() : stated;
  if (open === null || answer === '') return null;
  const { language } = said;
  const { evaluation } = judgeAnswer(turn.brief, { ...open, answer, language, judgement: null });
  return { criterion: open.criterion, answer, evaluation, clear: evaluation.verdict !== 'unclear' };
}

/** More words than this that no rule accounts for are a matter for a model, where there is one. */
const MAX_LEFT_OVER = 5;
const MAX_LEFT_OVER_UNCLEAR = 2;

/** Words that neither the judgement's evidence nor courtesies and fillers account for. */
function unaccounted({ said }: Turn, { answer, evaluation }: Answer): number {
  const shifted = answer !== said.text.trim();
  const offset = said.text.length - said.text.trimStart().length;
  const rest = said.leftOver('yes', 'no', 'negation', 'unsure', 'sad', 'question');
  if (shifted) return rest.length;
  const evident = (start: number) =>
    evaluation.spans.some((span) => span.start + offset <= start && start < span.end + offset);
  return rest.filter((token) => !evident(token.start)).length;
}

/** "Yes, been with the same company for fifteen years": what follows a yes or no is its reason. */
const MAX_REASON = 8;

/** Nothing of an answer was found: whatever else was said, no rule knows that it is one. */
const WITHOUT_EVIDENCE: ReadonlySet<string> = new Set([
  'number.none',
  'yes_no.none',
  'choice.none_named',
]);

const SELF = new Set(['i am', 'i m', 'ich bin', 'je suis', 'ik ben']);

/** "I'm retired", to a question for a job: an answer, though neither yes nor no. */
function describesSelf({ tokens }: Understood): boolean {
  return SELF.has(`${tokens[0]?.word ?? ''} ${tokens[1]?.word ?? ''}`);
}

/** Words that may be left over: fewer, the less there is to show that it is an answer at all. */
function mayBeLeft({ said }: Turn, { clear, evaluation }: Answer): number {
  const opens = said.opensSoon('yes') || said.opensSoon('no');
  if (clear && opens && evaluation.rule === 'yes_no.particle') return MAX_REASON;
  if (clear || said.has('unsure')) return MAX_LEFT_OVER;
  const evident = evaluation.spans.length > 0;
  if (evident) return MAX_LEFT_OVER_UNCLEAR;
  if (evaluation.rule === 'yes_no.none' && describesSelf(said)) return MAX_LEFT_OVER_UNCLEAR;
  return WITHOUT_EVIDENCE.has(evaluation.rule) ? -1 : MAX_LEFT_OVER_UNCLEAR;
}

/** Of relatives or a bare figure more is left than these: it is told of them, and nobody is counted. */
const MAX_LEFT_OVER_OF_PEOPLE: Readonly<Record<string, number>> = {
  'number.people.sum': 2,
  'number.people.total': 2,
};

/** "My sister calls everybody a robot", "I sent you three emails": no count of a household. */
function tellsOfPeople({ said }: Turn, { answer, evaluation }: Answer): boolean {
  const most = MAX_LEFT_OVER_OF_PEOPLE[evaluation.rule];
  if (most === undefined || said.asks) return false;
  // "My baby is crying, I have to go"
  if (evaluation.rule === 'number.people.sum' && said.has('busy', 'bye', 'moment')) return true;
  const offset = said.text.indexOf(answer);
  const idle = idleWords(said.language);
  const rest = said
    .leftOver('yes', 'no', 'negation', 'unsure', 'okay', 'pets')
    .filter(
      ({ word }) =>
        word.length > 1 && !idle.has(word) && extractNumbers(word, said.language).length === 0,
    )
    .filter(({ start }) =>
      evaluation.spans.every((span) => start < span.start + offset || span.end + offset <= start),
    )
    .filter(({ start }) => !said.standsFor('kin', start) && !said.standsFor('pet', start));
  return rest.length > most;
}

/** "Two bathrooms, was it?" said to a question for people: the figure counts something else. */
function countsRooms({ said }: Turn, { criterion, evaluation }: Answer): boolean {
  if (evaluation.rule !== 'number.value') return false;
  const asked = understand(criterion.question, said.language).topics();
  const ends = evaluation.spans.map(({ end }) => end);
  return said.tokens.some(({ word, opens }, at) => {
    const behind = !opens && ends.includes(said.tokens[at - 1]?.end ?? -1);
    const topics = behind ? understand(word, said.language).topics() : [];
    return topics.some((topic) => COUNTED.has(topic) && !asked.includes(topic));
  });
}

const COUNTED: ReadonlySet<Topic> = new Set(['rooms', 'bathrooms', 'balcony', 'terrace', 'floor']);

export function leavesToModel(turn: Turn, read: Answer): boolean {
  if (tellsOfPeople(turn, read) || countsRooms(turn, read)) return true;
  if (!turn.brief.modelAvailable) return false;
  if (read.criterion.type === 'text') return read.evaluation.verdict !== 'refused';
  return unaccounted(turn, read) > mayBeLeft(turn, read);
}

function saveAnswer({ state, said }: Turn, { criterion, answer }: Answer): Reply {
  const call = {
    tool: 'save_criterion_result',
    criterionId: criterion.id,
    answer,
    judgement: null,
  } as const;
  const acknowledge = !said.has('sad') && !said.asks;
  return { move: 'answer', state: { ...withTool(state, call), acknowledge, manner: 'ask' } };
}

/** Saves what the lead answered to the criterion that was asked. */
export function recogniseAnswer(turn: Turn, read: Answer | null): Reply {
  if (read === null || leavesToModel(turn, read)) return null;
  // A question alone, or one around words that say nothing, is no try.
  if (!read.clear && turn.said.asks) return null;
  return saveAnswer(turn, read);
}

/**
 * The same of an answer that is known to be one, however many words stand around it: a clear one, or
 * where it is known to leave the question open, any.
 */
export function saveKnownAnswer(turn: Turn, leavesOpen: boolean): Reply {
  if (turn.said.text.includes('?')) return null;
  const stated = asStatement(turn);
  const read = readAnswer(stated);
  return read !== null && (read.clear || leavesOpen) ? saveAnswer(stated, read) : null;
}

/** "Who I live with is my own business", "what I earn is enough": the question word asks nothing. */
function asStatement({ said, ...turn }: Turn): Turn {
  const clauses = said.clauses.map((clause) => ({ ...clause, question: false }));
  return { ...turn, said: { ...said, asks: false, clauses } };
}
