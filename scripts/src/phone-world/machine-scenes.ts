import { BEEP, menu, screenCalls, voicemail } from '@immolab/call-testkit';
import type { Language } from '@immolab/contracts';
import type { EndingScene } from './ending-scene.js';

const MESSAGE = 'Hello, please call Avendo back about your enquiry. Thank you.';

const MAILBOXES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Hello you have reached the voice mail of John Smith.',
    'I cannot take your call right now.',
    'Please leave a message after the tone.',
  ],
  de: [
    'Guten Tag Sie sind mit der Mailbox von Hans Meier verbunden.',
    'Ich bin zurzeit nicht erreichbar.',
    'Bitte hinterlassen Sie eine Nachricht nach dem Ton.',
  ],
  fr: [
    'Bonjour vous êtes bien sur la messagerie de Jean Dupont.',
    'Je ne suis pas disponible pour le moment.',
    'Laissez un message après le bip sonore.',
  ],
  nl: [
    'Hallo u bent verbonden met de voicemail van Jan Jansen.',
    'Ik kan nu niet opnemen.',
    'Spreek een bericht in na de toon.',
  ],
};

const MENU = [
  'Bonjour et bienvenue chez Dupont Immobilier.',
  'Pour le service des ventes, tapez 1.',
  'Pour la location, tapez 2.',
];

const SCREENING = [
  'Hallo, de persoon die je belt gebruikt een digitale assistent.',
  'Zeg je naam en waarom je belt.',
];

const mailbox = (language: Language) =>
  voicemail({ language, helloAfterMs: 400, sentences: MAILBOXES[language], recordsMs: 20_000 });

/** Calls that a machine answers. */
export const MACHINE_SCENES: readonly EndingScene[] = [
  {
    name: 'to a mailbox',
    language: 'de',
    behaviour: mailbox('de'),
    ends: { status: 'failed', outcome: 'voicemail', answeredBy: 'voicemail' },
    speaksAfter: null,
  },
  {
    name: 'to a mailbox on which a message is left',
    language: 'en',
    behaviour: mailbox('en'),
    agent: { voicemail_message: MESSAGE },
    ends: { status: 'failed', outcome: 'voicemail', answeredBy: 'voicemail' },
    hears: /please call Avendo back/,
    speaksAfter: BEEP,
  },
  {
    name: 'to a telephone menu',
    language: 'fr',
    behaviour: menu({ language: 'fr', helloAfterMs: 400, sentences: MENU, keys: {} }),
    ends: { status: 'failed', outcome: 'voicemail', endedReason: 'ivr', answeredBy: 'ivr' },
    // Its welcome might be a person's.
    hungUpBy: 'agent',
  },
  {
    name: 'to a telephone that asks who is calling',
    language: 'nl',
    behaviour: screenCalls({
      language: 'nl',
      helloAfterMs: 400,
      sentences: SCREENING,
      putsThrough: false,
    }),
    ends: { status: 'failed', outcome: 'voicemail', endedReason: 'call_screening' },
    hungUpBy: 'agent',
    speaksAfter: null,
  },
];
