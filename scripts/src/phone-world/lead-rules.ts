import type { Answering, Conversation, HeardTurn, Rule } from '@immolab/call-testkit';
import type { Language } from '@immolab/contracts';

/** What the agent's sentences are recognised by, and what leads say to them. */
export interface LeadSpeech {
  readonly hello: string;
  readonly identity: Rule;
  readonly budget: Rule;
  readonly job: Rule;
  readonly slots: Rule;
  readonly readBack: Rule;
  /** Said to "are you still there?"; the agent then repeats its question. */
  readonly stillThere: Rule;
  readonly stop: string;
  readonly human: string;
  readonly wrongPerson: string;
}

export const LEAD_SPEECH: Readonly<Record<Language, LeadSpeech>> = {
  en: {
    hello: 'Hello?',
    identity: asked(/am i speaking with/i, "Yes, that's me."),
    budget: asked(/budget/i, 'About three thousand two hundred.'),
    job: asked(/stable job/i, 'Yes, I do.'),
    slots: asked(/suit you|which one/i, 'The first one is fine.'),
    readBack: asked(/shall i book/i, 'Yes please.'),
    stillThere: asked(/still there/i, "Yes, I'm still here."),
    stop: 'Please do not call me again.',
    human: 'I would like to speak to a human.',
    wrongPerson: 'No, you have the wrong number.',
  },
  de: {
    hello: 'Meier?',
    identity: asked(/spreche ich mit/i, 'Ja, das bin ich.'),
    budget: asked(/budget/i, 'Ungefähr dreitausendzweihundert.'),
    job: asked(/anstellung/i, 'Ja, habe ich.'),
    slots: asked(/passt/i, 'Der erste Termin passt.'),
    readBack: asked(/eintragen/i, 'Ja, gerne.'),
    stillThere: asked(/sind sie noch da/i, 'Ja, ich bin noch da.'),
    stop: 'Bitte rufen Sie mich nicht mehr an.',
    human: 'Ich möchte mit einem Menschen sprechen.',
    wrongPerson: 'Nein, Sie haben sich verwählt.',
  },
  fr: {
    hello: 'Allô ?',
    identity: asked(/est-ce que je parle à/i, "Oui, c'est moi."),
    budget: asked(/budget/i, 'Environ trois mille deux cents.'),
    job: asked(/emploi/i, 'Oui, absolument.'),
    slots: asked(/convient/i, 'Le premier me convient.'),
    readBack: asked(/réserve/i, 'Oui, volontiers.'),
    stillThere: asked(/toujours là/i, 'Oui, je suis là.'),
    stop: "Ne m'appelez plus, s'il vous plaît.",
    human: 'Je voudrais parler à un humain.',
    wrongPerson: 'Non, vous vous êtes trompé de numéro.',
  },
  nl: {
    hello: 'Met Jansen.',
    identity: asked(/spreek ik met/i, 'Ja, dat ben ik.'),
    budget: asked(/budget/i, 'Ongeveer drieduizend tweehonderd.'),
    job: asked(/vaste baan/i, 'Ja, dat heb ik.'),
    slots: asked(/komt .* uit/i, 'De eerste is prima.'),
    readBack: asked(/vastleggen/i, 'Ja, graag.'),
    stillThere: asked(/bent u er nog/i, 'Ja, ik ben er nog.'),
    stop: 'Bel mij niet meer, alstublieft.',
    human: 'Ik wil graag een mens spreken.',
    wrongPerson: 'Nee, u heeft het verkeerde nummer.',
  },
};

/**
 * The answers of a lead who qualifies and takes the first viewing. On a busy machine a telephone may miss a question,
 * as people do: it is told so by "are you still there?".
 */
export function bookingRules(language: Language): readonly Rule[] {
  const { identity, budget, job, slots, readBack, stillThere } = LEAD_SPEECH[language];
  return [identity, budget, job, readBack, slots, stillThere];
}

/** A turn ends with its question; what comes before may name anything. */
export function asked(question: RegExp, say: string): Rule {
  return { heard: ({ sentences }: HeardTurn) => question.test(sentences.at(-1) ?? ''), say };
}

/**
 * A lead of an English enquiry who would rather speak German, and speaks it from then on. Criteria are
 * asked as they were written.
 *
 * @param wish said in answer to the greeting
 */
export function changeToGerman(wish: string, wishIn: 'en' | 'de'): Answering & Conversation {
  const { identity, slots, readBack, stillThere } = LEAD_SPEECH.de;
  const inGerman = [
    identity,
    asked(/budget/i, 'Ungefähr dreitausendzweihundert.'),
    asked(/stable job/i, 'Ja, habe ich.'),
    readBack,
    slots,
    stillThere,
  ];
  return {
    language: 'en',
    hearsEveryLanguage: true,
    hello: LEAD_SPEECH.en.hello,
    rules: [
      { ...asked(/am i speaking with/i, wish), language: wishIn, times: 1 },
      ...inGerman.map((rule) => ({ ...rule, language: 'de' })),
    ],
  };
}
