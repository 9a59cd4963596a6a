import type { Criterion } from '@immolab/contracts';
import { type FigureChoice, listFigures, pickAccepted } from './choose-figure.js';
import { type FigureSpeech, formsOf } from './figure-forms.js';
import { asksForLimit, asksPerMonth, figureTopicOf } from './question-topic.js';
import type { Speaker } from './speaker.js';

/** How an answer is meant to be judged. */
export type Intent = 'passes' | 'fails' | 'wavers';

/**
 * `natural`: with all the detours of spoken language. `clear`: the lead makes up their mind.
 * `plain`: asked again, the answer and nothing round it that could be misheard.
 */
export type Manner = 'natural' | 'clear' | 'plain';

/** How a figure is put. */
type Style = 'exact' | 'about' | 'atMost' | 'atLeast' | 'between' | 'corrected';

const PERIODS = { de: ' im Monat', fr: ' par mois', en: ' a month', nl: ' per maand' } as const;

export interface NumberQuestion {
  readonly criterion: Criterion;
  /** ISO 4217 of the property. */
  readonly currency: string | null;
  /** Between which figures the agent asked the lead to choose. */
  readonly candidates: readonly (number | string)[];
  /** The figure this lead has named before, to which they stick. */
  readonly settled: number | null;
  readonly manner: Manner;
}

export interface NumberAnswer {
  readonly text: string;
  /** Null while the lead wavers. */
  readonly figure: number | null;
}

export function answerNumber(
  question: NumberQuestion,
  intent: Intent,
  speaker: Speaker,
): NumberAnswer {
  const { criterion, currency, manner, settled } = question;
  const { language, country, random } = speaker;
  const topic = figureTopicOf(criterion.question);
  const speech: FigureSpeech = { language, country, topic, currency };
  const choice = listFigures(criterion, language);
  if (intent === 'wavers') return { text: waver(choice, speech, speaker), figure: null };
  const figure =
    settled ??
    (intent === 'passes' ? acceptedFigure(question, choice, speaker) : failing(choice, speaker));
  if (manner === 'plain') {
    return { text: speaker.say(['{n}.'], { n: random.pick(bareFormsOf(figure, speech)) }), figure };
  }
  const special = specialWording(figure, topic === 'people', speaker);
  return {
    text: special ?? wordFigure({ question, choice, speech, intent, figure }, speaker),
    figure,
  };
}

interface Figure {
  readonly question: NumberQuestion;
  readonly choice: FigureChoice;
  readonly speech: FigureSpeech;
  readonly intent: Intent;
  readonly figure: number;
}

function wordFigure(
  { question, choice, speech, intent, figure }: Figure,
  speaker: Speaker,
): string {
  const { language, random, table } = speaker;
  const inside = intent === 'passes' ? choice.accepted : choice.rejected;
  const neighbour = inside.find((other) => other > figure && sameSide(choice, figure, other));
  const paired = neighbour !== undefined && speech.topic !== 'people';
  const clear: Style[] = ['exact', 'about'];
  const styles =
    question.manner === 'clear' ? clear : stylesFor(question.criterion, choice, intent, paired);
  const style = random.pickFrom(styles) ?? 'exact';
  const monthly = speech.topic === 'money' && asksPerMonth(question.criterion.question);
  return speaker.say(table.figure[style], {
    amount: random.pick(formsOf(figure, speech)),
    period: monthly && random.chance(0.25) ? PERIODS[language] : '',
    ...pairOf(figure, neighbour ?? figure, speech, speaker),
    first: takenBack(choice, intent, speech, speaker),
  });
}

/** A figure that the agent offered in its clarifying question comes first. */
function acceptedFigure(question: NumberQuestion, choice: FigureChoice, speaker: Speaker): number {
  const offered = question.candidates.find(
    (candidate) => typeof candidate === 'number' && choice.accepted.includes(candidate),
  );
  return typeof offered === 'number' ? offered : pickAccepted(choice, speaker.random);
}

/** Zero only where nothing else fails: nobody offers a rent of nothing. */
function failing(choice: FigureChoice, speaker: Speaker): number {
  const positive = choice.rejected.filter((figure) => figure > 0);
  return speaker.random.pickFrom(positive) ?? choice.rejected[0] ?? choice.accepted[0];
}

/** None, one, and households have words of their own. */
function specialWording(figure: number, people: boolean, speaker: Speaker): string | null {
  const templates = speaker.table.figure;
  if (figure === 0) return speaker.say(templates.zero);
  if (people) {
    const household = templates.households[figure - 1];
    if (household !== undefined && (figure === 1 || speaker.random.chance(0.7)))
      return speaker.say(household);
    const word = formsOf(figure, { ...speaker, topic: 'people', currency: null });
    return figure > 1 ? speaker.say(templates.people, { n: speaker.random.pick(word) }) : null;
  }
  return figure === 1 ? speaker.say(templates.one) : null;
}

function stylesFor(
  criterion: Criterion,
  choice: FigureChoice,
  intent: Intent,
  paired: boolean,
): Style[] {
  const styles: Style[] = ['exact', 'exact', 'exact', 'about', 'about'];
  if (choice.minimum && asksForLimit(criterion.question)) styles.push('atMost');
  if (choice.minimum && intent === 'passes') styles.push('atLeast');
  if (paired) styles.push('between');
  if (choice.rejected.length > 0) styles.push('corrected');
  return styles;
}

/** Two rejected figures belong in one breath only when no accepted one lies between them. */
function sameSide(choice: FigureChoice, low: number, high: number): boolean {
  const between = (figure: number) => figure > low && figure < high;
  const inside = choice.accepted.includes(low) ? choice.rejected : choice.accepted;
  return !inside.some(between);
}

/** Without unit, and without the short forms that only the unit's kind makes clear. */
function bareFormsOf(figure: number, speech: FigureSpeech) {
  return formsOf(figure, { ...speech, topic: 'other', currency: null });
}

/**
 * Both figures in the same spelling, the unit once: "zwischen 3200 und 3500 Franken". Halves in
 * digits, since "between two and a half and three" would leave people guessing.
 */
function pairOf(low: number, high: number, speech: FigureSpeech, speaker: Speaker) {
  const whole = Number.isInteger(low) && Number.isInteger(high);
  const inWords = whole && speaker.random.chance(0.5);
  const form = (figure: number) => {
    const forms = bareFormsOf(figure, speech);
    return (inWords ? forms.at(-1) : forms[0]) ?? '';
  };
  return { low: form(low), high: form(high) };
}

/** The slip of the tongue before a correction: a figure of the other kind. */
function takenBack(choice: FigureChoice, intent: Intent, speech: FigureSpeech, speaker: Speaker) {
  const others = intent === 'passes' ? choice.rejected : choice.accepted;
  const slip = others.find((figure) => figure > 1) ?? choice.accepted[0];
  return speaker.random.pick(formsOf(slip, { ...speech, currency: null }));
}

/**
 * Either no figure at all, or two between which the lead cannot decide. Not of money: there the
 * higher of two figures is what a budget can bear.
 */
function waver(choice: FigureChoice, speech: FigureSpeech, speaker: Speaker): string {
  const { random, table } = speaker;
  const pair = random.pickFrom(choice.accepted.flatMap((figure) => undecided(figure, choice)));
  if (pair === undefined || speech.topic === 'money' || random.chance(0.5)) {
    return speaker.say(table.unclear.number);
  }
  return speaker.say(table.figure.wavering, pairOf(pair[0], pair[1], speech, speaker));
}

/** The figure and a neighbour that is not accepted, ascending: "four or five". */
function undecided(figure: number, { accepted, rejected }: FigureChoice): [number, number][] {
  const below = rejected.filter((other) => other > 0 && other < figure).at(-1);
  const above = rejected.find((other) => other > figure);
  const pairs: [number, number][] = [];
  if (below !== undefined && figure === accepted[0]) pairs.push([below, figure]);
  if (above !== undefined && figure === accepted.at(-1)) pairs.push([figure, above]);
  return pairs;
}
