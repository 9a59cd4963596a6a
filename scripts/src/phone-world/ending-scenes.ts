import {
  answer,
  answerAndConverse,
  answerAndHangUp,
  hangUp,
  hangUpOnAgent,
  press,
  type Rule,
  refuseWith,
  ringForEver,
  talkOver,
} from '@immolab/call-testkit';
import { LANGUAGES, type Language } from '@immolab/contracts';
import type { EndingScene } from './ending-scene.js';
import { asked, bookingRules, changeToGerman, LEAD_SPEECH } from './lead-rules.js';
import { MACHINE_SCENES } from './machine-scenes.js';

const COLLEAGUE = '+41445550199';

/** Confirms who it is, and does the rest when it is asked the first question. */
function atFirstQuestion(language: Language, then: Omit<Rule, 'heard'>): readonly Rule[] {
  const { identity, budget } = LEAD_SPEECH[language];
  return [identity, { ...then, heard: budget.heard }];
}

function wantsHuman(language: Language): readonly Rule[] {
  return atFirstQuestion(language, { say: LEAD_SPEECH[language].human });
}

const UNANSWERED: readonly EndingScene[] = [
  {
    name: 'that is busy',
    language: 'en',
    behaviour: refuseWith(486),
    ends: { status: 'failed', outcome: 'busy', sipCode: 486, answeredBy: null },
  },
  {
    name: 'that is declined',
    language: 'de',
    behaviour: refuseWith(603),
    ends: { status: 'failed', outcome: 'declined', sipCode: 603 },
  },
  {
    name: 'that nobody answers',
    language: 'fr',
    behaviour: ringForEver,
    ends: { status: 'failed', outcome: 'no_answer', duration: null },
  },
  {
    name: 'to a number that does not exist',
    language: 'nl',
    behaviour: refuseWith(404, 50),
    ends: { status: 'failed', outcome: 'invalid_number', sipCode: 404 },
  },
  {
    name: 'that the trunk fails to carry',
    language: 'en',
    behaviour: refuseWith(503, 50),
    ends: { status: 'failed', outcome: 'error', endedReason: 'line_fault', fault: 'carrier' },
  },
];

/** From the greeting to a booked viewing. */
const BOOKED: readonly EndingScene[] = LANGUAGES.map((language) => ({
  name: `in ${language} with somebody who books a viewing`,
  language,
  behaviour: answerAndConverse({
    language,
    hello: LEAD_SPEECH[language].hello,
    rules: bookingRules(language),
  }),
  ends: { status: 'completed', outcome: 'booked', language },
  hungUpBy: 'agent',
}));

/** A recogniser hears one language at a time, and has to be there when the lead is answered in it. */
const IN_ANOTHER_LANGUAGE: EndingScene = {
  name: 'with somebody who asks for another language and books a viewing',
  language: 'en',
  behaviour: answerAndConverse(changeToGerman('Can we speak German please?', 'en')),
  ends: { status: 'completed', outcome: 'booked', language: 'de' },
  hungUpBy: 'agent',
};

const HUNG_UP: readonly EndingScene[] = [
  {
    name: 'that the lead hangs up at once',
    language: 'en',
    behaviour: answerAndHangUp({ language: 'en' }),
    ends: { status: 'completed', outcome: 'hung_up', endedReason: 'lead_hung_up', fault: 'lead' },
  },
  {
    name: 'that the lead hangs up in the middle',
    language: 'de',
    behaviour: answerAndConverse({
      language: 'de',
      hello: LEAD_SPEECH.de.hello,
      rules: atFirstQuestion('de', { behave: hangUp }),
    }),
    ends: { status: 'completed', outcome: 'hung_up', endedReason: 'lead_hung_up' },
  },
  {
    name: 'that the lead hangs up on the words that they want no further ones',
    language: 'en',
    behaviour: answerAndConverse({
      language: 'en',
      hello: LEAD_SPEECH.en.hello,
      rules: atFirstQuestion('en', { say: LEAD_SPEECH.en.stop, behave: hangUp }),
    }),
    ends: { status: 'completed', outcome: 'opted_out', endedReason: 'opted_out' },
    hungUpBy: 'telephone',
  },
  {
    name: 'that the lead hangs up while the agent speaks',
    language: 'fr',
    behaviour: hangUpOnAgent({ language: 'fr', hello: LEAD_SPEECH.fr.hello }),
    ends: { status: 'completed', outcome: 'hung_up', endedReason: 'lead_hung_up' },
  },
];

/** The agent waits for an answer, asks again, and says goodbye. */
const SILENT: EndingScene = {
  name: 'on which nobody says anything',
  language: 'nl',
  behaviour: answer({ language: 'nl' }),
  ends: { status: 'completed', outcome: 'hung_up', endedReason: 'lead_silent' },
  hungUpBy: 'agent',
};

const TALKED: readonly EndingScene[] = [
  {
    name: 'with somebody who talks over the greeting',
    language: 'en',
    behaviour: talkOver({
      language: 'en',
      hello: 'Hello?',
      say: "Yes, that's me.",
      afterMs: 900,
      rules: bookingRules('en'),
    }),
    ends: { status: 'completed', outcome: 'booked' },
    // What the interruption cut off is said after all.
    hears: /I'm an AI, so a computer and not a person/,
  },
  {
    name: 'with the wrong person',
    language: 'fr',
    behaviour: answerAndConverse({
      language: 'fr',
      rules: [{ heard: LEAD_SPEECH.fr.identity.heard, say: LEAD_SPEECH.fr.wrongPerson }],
    }),
    ends: { status: 'completed', outcome: 'wrong_person', score: null, criteriaResults: [] },
  },
  {
    name: 'to which the lead wants no further ones',
    language: 'nl',
    behaviour: answerAndConverse({
      language: 'nl',
      rules: atFirstQuestion('nl', { say: LEAD_SPEECH.nl.stop }),
    }),
    ends: { status: 'completed', outcome: 'opted_out' },
  },
  {
    name: 'whose questions are answered with keys',
    language: 'en',
    behaviour: answerAndConverse({
      language: 'en',
      rules: [
        LEAD_SPEECH.en.identity,
        { heard: LEAD_SPEECH.en.budget.heard, behave: press('3200#') },
        { heard: LEAD_SPEECH.en.job.heard, behave: press('1#') },
        { heard: LEAD_SPEECH.en.slots.heard, behave: press('2#') },
        { heard: LEAD_SPEECH.en.readBack.heard, behave: press('1#') },
      ],
    }),
    ends: { status: 'completed', outcome: 'booked', score: 100 },
  },
];

const TRANSFERRED: readonly EndingScene[] = [
  {
    name: 'that is put through to a colleague',
    language: 'de',
    behaviour: answerAndConverse({
      language: 'de',
      transfer: { kind: 'accept', afterMs: 500 },
      rules: wantsHuman('de'),
    }),
    agent: { transfer_number: COLLEAGUE },
    ends: { status: 'completed', outcome: 'transferred' },
  },
  {
    name: 'whose transfer the trunk refuses',
    language: 'en',
    behaviour: answerAndConverse({
      language: 'en',
      transfer: { kind: 'refuse' },
      rules: [
        ...wantsHuman('en'),
        asked(/called back/i, 'Yes please.'),
        asked(/when would suit/i, 'Tomorrow at ten.'),
      ],
    }),
    agent: { transfer_number: COLLEAGUE },
    ends: { status: 'completed', outcome: 'callback_requested' },
  },
  {
    name: 'whose transfer no colleague takes',
    language: 'fr',
    behaviour: answerAndConverse({
      language: 'fr',
      transfer: { kind: 'fail', afterMs: 500 },
      rules: [
        ...wantsHuman('fr'),
        asked(/rappel/i, 'Oui, volontiers.'),
        asked(/quand/i, 'Demain à dix heures.'),
      ],
    }),
    agent: { transfer_number: COLLEAGUE },
    ends: { status: 'completed', outcome: 'callback_requested' },
  },
];

/** Every way in which a call can end, as its result tells. The longest ones come first. */
export const ENDING_SCENES: readonly EndingScene[] = [
  SILENT,
  ...BOOKED,
  IN_ANOTHER_LANGUAGE,
  ...TALKED,
  ...TRANSFERRED,
  ...MACHINE_SCENES,
  ...HUNG_UP,
  ...UNANSWERED,
];
