import type { CallBrief, Criterion, Evaluation, Language } from '@immolab/contracts';
import { LANGUAGE_TABLES } from '@immolab/evaluation';
import { PACKS } from '../languages/list-packs.js';
import { foldWord } from '../responder/patterns/split-tokens.js';
import { type Understood, understand } from '../responder/understand.js';
import type { ScriptState } from '../script/define-state.js';
import { judgeAnswer } from './judge-answer.js';

/** Shortest word that names a matter ("pet", "job"). */
const MIN_NAME_CHARS = 3;
/** "animal" and "animaux" share so much; "pet" and "pets" differ by so much. */
const SHARED_STEM_CHARS = 5;
const MAX_ENDING_CHARS = 2;

/** "no pets" is an answer by content; "no problem" is not one about pets. */
const RULES_OF_YES_NO: ReadonlySet<string> = new Set(['yes_no.negated', 'yes_no.particle']);

const wordsOf = (text: string): string[] => text.split(/[\s']+/).map(foldWord);

/** What is called by several names: a dog is a pet, and whoever pays speaks of the budget. */
const MATTERS = ['pet', 'work', 'money', 'people'] as const;

const matters = new Map<Language, readonly ReadonlySet<string>[]>();

/** The names of each matter in a language: of the judge's tables and of the responder's. */
function mattersOf(language: Language): readonly ReadonlySet<string>[] {
  const known = matters.get(language);
  if (known !== undefined) return known;
  const table = LANGUAGE_TABLES.find(({ code }) => code === language);
  const { concepts } = PACKS[language].understanding;
  const names: Record<(typeof MATTERS)[number], readonly string[]> = {
    pet: [...(table?.people.animals ?? []), ...concepts.pet.split(/[|\s]+/)],
    work: [...(table?.question.job ?? []), ...concepts.work.split(/[|\s]+/)],
    money: table?.question.money ?? [],
    people: [...(table?.people.nouns ?? []), ...(table?.people.anybody ?? [])],
  };
  const sets = MATTERS.map((matter) => new Set(names[matter].map(foldWord)));
  matters.set(language, sets);
  return sets;
}

const nameless = new Map<Language, ReadonlySet<string>>();

/** Words that stand in any question and name the matter of none. */
function namelessWords(language: Language): ReadonlySet<string> {
  const known = nameless.get(language);
  if (known !== undefined) return known;
  const { commonWords, vagueWords } = PACKS[language].understanding;
  const words = new Set(wordsOf(`${commonWords} ${vagueWords}`));
  nameless.set(language, words);
  return words;
}

function namesIn(said: Understood): string[] {
  const empty = namelessWords(said.language);
  return said
    .leftOver('question', 'negation', 'yes', 'no')
    .map((token) => token.word)
    .filter((word) => word.length >= MIN_NAME_CHARS && !empty.has(word));
}

function sameMatter(one: string, other: string, language: Language): boolean {
  if (sameName(one, other)) return true;
  return mattersOf(language).some((names) => names.has(one) && names.has(other));
}

function sameName(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.length - short.length > MAX_ENDING_CHARS) return false;
  return (
    long.startsWith(short) || long.slice(0, SHARED_STEM_CHARS) === short.slice(0, SHARED_STEM_CHARS)
  );
}

/** Criteria whose question names what the words name. */
function namedBy(brief: CallBrief, said: Understood): readonly Criterion[] {
  const spoken = namesIn(said);
  return brief.criteria.filter((criterion) =>
    namesIn(understand(criterion.question, said.language)).some((name) =>
      spoken.some((word) => sameMatter(name, word, said.language)),
    ),
  );
}

/** Nothing is said but the matter and the answer: who "leads ten people" has answered nothing. */
function saysNothingElse(said: Understood, question: string, { spans }: Evaluation): boolean {
  const asked = namesIn(understand(question, said.language));
  const empty = namelessWords(said.language);
  return said
    .leftOver('negation', 'yes', 'no')
    .filter((token) => !spans.some((span) => span.start <= token.start && token.start < span.end))
    .every(
      (token) =>
        empty.has(token.word) || asked.some((name) => sameMatter(name, token.word, said.language)),
    );
}

/**
 * Judges words as an answer to a question that was not asked yet. Null unless they name the matter
 * of that criterion and of no other, say nothing else, and pass or fail it beyond doubt.
 */
export function judgeVolunteered(
  brief: CallBrief,
  state: ScriptState,
  criterion: Criterion,
  answer: string,
): Evaluation | null {
  if (criterion.type !== 'yes_no' && criterion.type !== 'number') return null;
  const progress = state.progress.find((one) => one.criterionId === criterion.id);
  if (progress === undefined || progress.done || progress.asked) return null;
  const language = state.heardIn;
  const said = understand(answer, language);
  if (said.asks || said.negations.length > 1) return null;
  const [named, another] = namedBy(brief, said);
  if (named?.id !== criterion.id || another !== undefined) return null;
  const { evaluation } = judgeAnswer(brief, {
    criterion,
    progress,
    answer,
    language,
    judgement: null,
  });
  const { verdict, rule, hedged } = evaluation;
  if ((verdict !== 'pass' && verdict !== 'fail') || hedged) return null;
  if (criterion.type === 'yes_no') {
    // "Pets are no problem" says "no" and means yes.
    const denies = said.negations.length > 0 || said.has('no');
    if (!RULES_OF_YES_NO.has(rule) || evaluation.value === denies) return null;
  }
  return saysNothingElse(said, criterion.question, evaluation) ? evaluation : null;
}

/** The criterion that words answer unasked; null when there is none. */
export function findVolunteered(
  brief: CallBrief,
  state: ScriptState,
  answer: string,
): Criterion | null {
  return brief.criteria.find((one) => judgeVolunteered(brief, state, one, answer) !== null) ?? null;
}
