import { answerAndConverse, type HeardTurn, hangUp, type Rule } from '@immolab/call-testkit';
import { LANGUAGES, type Language, type Outcome } from '@immolab/contracts';
import { leadBody } from '../../phone-world/lead-body.js';
import { LEAD_SPEECH, type LeadSpeech } from '../../phone-world/lead-rules.js';
import type { PhoneWorld } from '../../phone-world/open-phone-world.js';
import type { Measured } from '../bench.js';
import { report } from '../rounds/describe-ratio.js';
import { runWorkers } from '../rounds/run-workers.js';

const AT_A_TIME = 2;

/** No rule makes anything of them, so the model is asked. */
const STORIES: Readonly<Record<Language, string>> = {
  en: 'The moon troubles our neighbours every Sunday evening.',
  de: 'Der Mond plagt unsere Nachbarn an jedem Sonntagabend.',
  fr: 'La lune dérange nos voisins chaque dimanche soir.',
  nl: 'De maan plaagt onze buren op elke zondagavond.',
};

const TOO_LITTLE: Readonly<Record<Language, string>> = {
  en: 'One thousand at most.',
  de: 'Höchstens eintausend.',
  fr: 'Mille au maximum.',
  nl: 'Maximaal duizend.',
};

/** How the lead goes on after the story, and the outcome of that. */
const WAYS: readonly {
  readonly outcome: Outcome;
  readonly then: (speech: LeadSpeech, language: Language) => Omit<Rule, 'heard'>;
}[] = [
  { outcome: 'booked', then: ({ budget }) => budget },
  { outcome: 'opted_out', then: ({ stop }) => ({ say: stop }) },
  { outcome: 'hung_up', then: () => ({ behave: hangUp }) },
  { outcome: 'not_qualified', then: (_speech, language) => ({ say: TOO_LITTLE[language] }) },
  { outcome: 'booked', then: ({ budget }) => budget },
];

/** Every lead tells a story that only a model could answer, and the model refuses every request. */
export async function* measureRefusals(world: PhoneWorld, calls: number): AsyncGenerator<Measured> {
  world.speech.fail('chat', { kind: 'status', status: 500 });
  const plans = Array.from({ length: calls }, (_, index) => ({
    language: LANGUAGES[index % LANGUAGES.length] ?? 'en',
    way: WAYS[Math.floor(index / LANGUAGES.length) % WAYS.length] ?? WAYS[0],
  }));
  const ended = await runWorkers(plans, AT_A_TIME, async ({ language, way }, index) => {
    if (way === undefined) throw new Error('there is no way to go on');
    const { hello } = LEAD_SPEECH[language];
    const rules = rulesOf(language, way.then(LEAD_SPEECH[language], language));
    const call = await world.post(
      leadBody({ language, number: 400 + index }),
      answerAndConverse({ language, hello, rules }),
    );
    const { outcome, endedReason } = await call.ended();
    await world.untilRoomGone(call.callId);
    return { outcome, endedReason, expected: way.outcome, language };
  });
  const right = ended.filter(({ outcome, expected }) => outcome === expected);
  const wrong = ended.filter(({ outcome, expected }) => outcome !== expected);
  yield {
    what: 'calls that end in their outcome while the model refuses every request',
    figure: `${right.length} of ${calls}`,
    goal: { text: 'all', holds: right.length === calls },
  };
  for (const { language, expected, outcome, endedReason } of wrong) {
    yield report(`  ${language}: instead of ${expected}`, `${outcome}, ${endedReason}`);
  }
  const asked = world.speech.requests.filter(({ endpoint }) => endpoint === 'chat').length;
  yield report('  requests that the model refused', String(asked));
}

function rulesOf(language: Language, then: Omit<Rule, 'heard'>): readonly Rule[] {
  const { identity, budget, job, slots, readBack } = LEAD_SPEECH[language];
  const story: Rule = { heard: budget.heard, say: STORIES[language], times: 1 };
  // Asked again, in whatever words.
  const again: Rule = { ...then, heard: isQuestion };
  return [identity, job, readBack, slots, story, again];
}

function isQuestion({ sentences }: HeardTurn): boolean {
  return sentences.at(-1)?.trimEnd().endsWith('?') ?? false;
}
