import type { Criterion } from '@immolab/contracts';
import type { YesNoMatter } from './sentences/sentence-table.js';

/** What a figure counts: chooses the unit and the wording of an answer. */
export type FigureTopic = 'money' | 'people' | 'area' | 'rooms' | 'months' | 'percent' | 'other';

/** First match wins: "How many people share the rent?" counts people. */
const FIGURE_TOPICS: readonly (readonly [FigureTopic, RegExp])[] = [
  [
    'people',
    /how many (people|persons|occupants|tenants)|combien (de personnes|d['’]occupants|d['’]habitants|serez|êtes|seriez)|(wie ?viele? (personen|leute|bewohner)|zu wievielt)|(hoeveel (personen|mensen|bewoners)|met hoeveel)/i,
  ],
  ['percent', /per ?cent|percentage|pour ?cent|pourcentage|prozent|procent|%/i],
  ['months', /how many months|combien de mois|wie ?viele? monate|hoeveel maanden/i],
  [
    'money',
    /budget|\brent\b|price|salary|income|\bearn|deposit|afford|equity|loyer|\bprix\b|salaire|revenu|caution|apport|fonds propres|miete|preis|\blohn|gehalt|einkommen|verdien|kaution|eigenkapital|eigenmittel|\bhuur\b|huurprijs|salaris|inkomen|waarborg|eigen geld/i,
  ],
  ['area', /square|m2|m²|\barea\b|surface|quadratmeter|fläche|oppervlakte|vierkante/i],
  [
    'rooms',
    /(?<!bed|bath)\brooms?\b|pièces?\b|zimmer\b(?<!schlafzimmer|badezimmer)|(?<!slaap|bad)kamers?\b/i,
  ],
];

export function figureTopicOf(question: string): FigureTopic {
  return FIGURE_TOPICS.find(([, pattern]) => pattern.test(question))?.[0] ?? 'other';
}

/** Whether the question is after what the lead can bear, so that "up to" answers it. */
export function asksForLimit(question: string): boolean {
  return /budget|\bmax|höchst|au plus|spend|afford|ausgeben|dépenser|uitgeven/i.test(question);
}

/** Whether an amount may be given "a month" without naming a period that was not asked for. */
export function asksPerMonth(question: string): boolean {
  return /month|mensuel|par mois|monat|maand/i.test(question);
}

const MATTERS: readonly (readonly [YesNoMatter, RegExp])[] = [
  [
    'job',
    /^(do you have|are you in|avez[- ]vous|haben sie|heeft u|hebt u)\b.*(\bjob\b|employment|emploi|travail fixe|arbeitsstelle|anstellung|\bstelle\b|vaste baan|vast werk)/i,
  ],
  ['pets', /\b(pets?|animaux|haustiere?|huisdier(en)?)\b/i],
  ['smoking', /\b(smoke|smoker|fumez|fumeur|rauchen|raucher|rookt|roker)\b/i],
  [
    'deposit',
    /^(can|could|pouvez|pourriez|können|könnten|kunt|kan).*\b(deposit|guarantee|garantie|caution|kaution|mietkaution|waarborg|borg)\b/i,
  ],
];

/** A matter that has answers of its own; most questions have none. */
export function matterOf(question: string): YesNoMatter | null {
  return MATTERS.find(([, pattern]) => pattern.test(question))?.[0] ?? null;
}

const ECHOES: Readonly<Record<string, readonly [string, string]>> = {
  'do you': ['I do', "I don't"],
  'are you': ['I am', "I'm not"],
  'have you': ['I have', "I haven't"],
  'can you': ['I can', "I can't"],
  'could you': ['I could', "I couldn't"],
  'would you': ['I would', "I wouldn't"],
  'will you': ['I will', "I won't"],
};

/** English answers echo the verb of the question: "Yes, I am." */
export function echoOf(criterion: Criterion): { yes: string; no: string } {
  const opening = criterion.question.toLowerCase().split(/\s+/).slice(0, 2).join(' ');
  const [yes, no] = ECHOES[opening] ?? ['certainly', 'not really'];
  return { yes, no };
}
