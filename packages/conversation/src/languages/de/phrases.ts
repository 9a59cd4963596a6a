import type { OfferedSlot, Property } from '@immolab/contracts';
import {
  describeKind,
  isSwiss,
  type PropertyKind,
  streetOf,
} from '../../speech/describe-property.js';
import { agentGender } from '../../speech/guess-grammar.js';
import { joinWith } from '../../speech/join-list.js';
import { currencyName, decimal, germanAmount, germanFigure } from '../../speech/write-figures.js';
import type { Parties, Phrases } from '../define-pack.js';
import { small, spokenDay, spokenSlot, spokenSlots, spokenTime } from './dates.js';

const KINDS: Readonly<Record<PropertyKind, readonly [article: string, noun: string]>> = {
  apartment: ['die', 'Wohnung'],
  house: ['das', 'Haus'],
  studio: ['das', 'Studio'],
  office: ['das', 'Büro'],
  other: ['die', 'Immobilie'],
};

const ASSISTANT = {
  feminine: 'die KI-Assistentin',
  masculine: 'der KI-Assistent',
  neutral: 'die KI-Assistenz',
} as const;

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** "Viereinhalb-Zimmer-Wohnung", "Drei-Zimmer-Wohnung"; other fractions stay digits. */
function withRooms(rooms: number, noun: string): string {
  const whole = Math.trunc(rooms);
  const rest = rooms - whole;
  if (rest === 0.5 && whole === 1) return `Anderthalb-Zimmer-${noun}`;
  if (rest === 0.5 && whole > 1 && whole < 20)
    return `${capital(small(whole))}einhalb-Zimmer-${noun}`;
  if (rest === 0 && whole > 0 && whole < 13) {
    return `${whole === 1 ? 'Ein' : capital(small(whole))}-Zimmer-${noun}`;
  }
  return `${decimal(rooms, ',')}-Zimmer-${noun}`;
}

/** Endings and first words of masculine and neuter street names take "am", the rest "an der". */
const AM_ENDINGS = [
  'weg',
  'platz',
  'ring',
  'graben',
  'hof',
  'steig',
  'quai',
  'ufer',
  'markt',
  'rain',
  'damm',
];
const AM_STARTS = [
  'chemin',
  'boulevard',
  'quai',
  'passage',
  'cours',
  'square',
  'sentier',
  'vicolo',
];

function atStreet(street: string): string {
  const words = street.toLowerCase().split(' ');
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  if (first === 'im' || first === 'am' || first === 'an' || first === 'in' || first === 'auf')
    return street;
  const am = AM_STARTS.includes(first) || AM_ENDINGS.some((ending) => last.endsWith(ending));
  return `${am ? 'am' : 'an der'} ${street}`;
}

function introduction(property: Property, questions: number): string {
  const kind = describeKind(property);
  const [article, noun] = KINDS[kind];
  const named =
    property.rooms === null || kind === 'studio' || kind === 'other'
      ? noun
      : withRooms(property.rooms, noun);
  const street = streetOf(property.address);
  const place = street === null ? '' : ` ${atStreet(street)}`;
  const about = `Sie haben sich für ${article} ${named}${place} interessiert.`;
  if (questions === 0) return about;
  const minutes = Math.max(1, Math.ceil(questions / 2));
  const count = questions === 1 ? 'eine kurze Frage' : `${small(questions)} kurze Fragen`;
  const time = minutes === 1 ? 'etwa eine Minute' : `etwa ${small(minutes)} Minuten`;
  return `${about} Ich habe ${count} für die Agentur, das dauert ${time}.`;
}

function offerSlots(slots: readonly OfferedSlot[], kind: 'first' | 'more'): string {
  const list = spokenSlots(slots);
  const ask = slots.length === 1 ? 'Passt Ihnen das?' : 'Passt Ihnen einer davon?';
  if (kind === 'more') return `Ich hätte noch ${list}. ${ask}`;
  if (slots.length === 1) return `Für eine Besichtigung kann ich Ihnen ${list} anbieten. ${ask}`;
  const count = slots.length === 2 ? 'zwei' : 'drei';
  return `Für eine Besichtigung habe ich ${count} Termine: ${list}. ${ask}`;
}

function greeting({ agent, agency, lead }: Parties): string {
  const who = agent === null ? 'die KI-Assistenz' : `${agent}, ${ASSISTANT[agentGender(agent)]}`;
  return `Guten Tag, hier ist ${who} von ${agency}, also ein Computer, kein Mensch. Spreche ich mit ${lead}?`;
}

const PARTS = {
  morning: 'vormittags',
  noon: 'mittags',
  afternoon: 'nachmittags',
  evening: 'abends',
} as const;

export const phrases: Phrases = {
  greeting,
  askIdentity: (lead) => `Spreche ich mit ${lead}?`,
  greetAgain: ({ agency, lead }) => `Guten Tag, hier ist ${agency}. Spreche ich mit ${lead}?`,
  whoCalls: ({ agency, lead }) =>
    `Ich bin eine künstliche Intelligenz und rufe für ${agency} an. Es geht um eine Anfrage, die ${lead} bei uns gemacht hat.`,
  whoCallsKnown: ({ agency }) =>
    `Ich bin die künstliche Intelligenz von ${agency} und rufe wegen Ihrer Anfrage an.`,
  whoCallsAgain: ({ agency, lead }) => `Es ist die Anfrage von ${lead} bei ${agency}.`,
  whoCallsKnownAgain: ({ agency }) => `Es geht um Ihre Anfrage bei ${agency}.`,
  robot: (agency) =>
    `Ja, ich bin eine künstliche Intelligenz, ein Computer und kein Mensch. Ich rufe für ${agency} an.`,
  notice: (agency) =>
    `Noch kurz: Ich bin eine künstliche Intelligenz, also ein Computer und kein Mensch, und rufe für ${agency} an.`,
  numberSource: (source) =>
    source === null
      ? 'Sie haben die Nummer bei Ihrer Anfrage angegeben.'
      : `Sie haben die Nummer bei Ihrer Anfrage angegeben, und zwar bei ${source}.`,
  numberSourceUnknown: ({ lead }) =>
    `Die Nummer wurde bei einer Anfrage angegeben, die ${lead} bei uns gemacht hat.`,
  greetLead: ({ agency, lead }) =>
    `Guten Tag, ich bin eine künstliche Intelligenz, also ein Computer, und rufe für ${agency} an. Spreche ich mit ${lead}?`,
  whyAsk: 'Die Agentur fragt das alle Interessenten. Ob Sie antworten, entscheiden Sie.',
  askForLead: (lead) => `Könnte ich bitte mit ${lead} sprechen?`,
  holdForLead: 'Danke, ich warte gern.',
  introduction,
  acknowledgements: ['Danke.', 'Gut.', 'Alles klar.', 'Verstehe.', 'In Ordnung.', 'Ist notiert.'],
  takeYourTime: 'Natürlich, lassen Sie sich Zeit.',
  oneMoment: 'Einen Moment, bitte.',
  noPromise: 'Versprechen kann ich Ihnen nichts, das entscheidet die Agentur.',
  cannotSay: 'Dazu kann ich Ihnen nichts sagen.',
  stillThere: 'Sind Sie noch da?',
  fallbacks: [
    'Entschuldigung, das habe ich nicht ganz verstanden.',
    'Das habe ich leider nicht verstanden.',
    'Verzeihung, da bin ich nicht mitgekommen.',
  ],
  again: ['Natürlich.', 'Gern, noch einmal.', 'Ja, nochmals.'],
  slowly: 'Gern, etwas langsamer.',
  clarifyFigures: (figures, property) =>
    `Meinen Sie ${joinWith(
      figures.map((value) => germanFigure(value, isSwiss(property))),
      'oder',
    )}?`,
  clarifyFigure: 'Wie viele wären das, als Zahl?',
  clarifyAmount: 'Wie viel wäre das ungefähr, als Zahl?',
  clarifyExact: 'Können Sie mir die Zahl etwas genauer sagen?',
  clarifyCurrency: (currency) =>
    currency === null
      ? 'Wie viel wäre das in der hiesigen Währung, als Zahl?'
      : `Wie viel wäre das in ${currencyName('de', currency)}, als Zahl?`,
  clarifyAsked: (question) => `Damit ich die richtige Zahl habe: ${question}`,
  clarifyTotal: 'Und wie viel ist das alles zusammen?',
  clarifyYesNo: 'Ist das eher ein Ja oder eher ein Nein?',
  clarifyChoice: 'Wenn Sie sich festlegen müssten: eher ja oder eher nein?',
  clarifyNote: 'Soll ich das als Ja oder als Nein notieren?',
  clarifyOptions: (options) => `Was davon trifft zu: ${joinWith(options, 'oder')}?`,
  clarifyText: 'Können Sie mir dazu noch etwas mehr sagen?',
  noField: 'Das habe ich hier nicht. Ich gebe die Frage an die Agentur weiter.',
  price: (price, property) =>
    property.type === 'rent'
      ? `Die Miete beträgt ${germanAmount(price, property.currency, isSwiss(property))} im Monat.`
      : `Der Kaufpreis beträgt ${germanAmount(price, property.currency, isSwiss(property))}.`,
  rooms: (rooms) => `Es sind ${decimal(rooms, ',')} Zimmer.`.replace('Es sind 1 ', 'Es ist ein '),
  area: (area) => `Die Fläche beträgt ${decimal(area, ',')} Quadratmeter.`,
  bathrooms: (count) =>
    count === 1 ? 'Es gibt ein Badezimmer.' : `Es gibt ${decimal(count, ',')} Badezimmer.`,
  terrace: (area) => `Die Terrasse oder der Balkon misst ${decimal(area, ',')} Quadratmeter.`,
  address: (address) => `Die Adresse ist ${address}.`,
  feature: (feature) => `Ja, im Inserat steht: ${feature}.`,
  fromDescription: (sentence) => `Im Inserat steht: ${sentence}`,
  offerSlots,
  nothingThen: 'Zu dieser Zeit habe ich leider nichts frei.',
  nothingThatDay: 'An diesem Tag habe ich leider nichts frei.',
  noOtherDate: 'Andere Termine habe ich leider nicht.',
  stillOpen: (count) =>
    count === 1
      ? 'Würde der genannte Termin doch gehen?'
      : 'Würde einer der genannten Termine doch gehen?',
  askAgency: 'Soll sich die Agentur wegen eines anderen Termins bei Ihnen melden?',
  askWhichSlot: (slots) =>
    slots.length === 1
      ? `Frei ist ${spokenSlots(slots)}. Passt Ihnen das?`
      : `Welcher Termin passt Ihnen: ${spokenSlots(slots)}?`,
  readBack: (slot) => `Also ${spokenSlot(slot, 'der')}. Soll ich das so eintragen?`,
  slotGone: 'Das tut mir leid, der Termin ist gerade vergeben worden.',
  booked: (slot) =>
    `Sie sind für ${spokenSlot(slot, 'den')} eingetragen. Die Bestätigung bekommen Sie per SMS und E-Mail.`,
  noSlotOpen: 'Im Moment ist kein Besichtigungstermin frei. Die Agentur schlägt Ihnen einen vor.',
  noSlotSuits: 'Dann meldet sich die Agentur bei Ihnen wegen eines anderen Termins.',
  transferring: {
    wish: 'Natürlich. Ich verbinde Sie mit einem Kollegen, einen Moment bitte.',
    matter:
      'Das besprechen Sie am besten mit einem Kollegen. Ich verbinde Sie, einen Moment bitte.',
    trouble: 'Das tut mir leid. Ich verbinde Sie mit einem Kollegen, einen Moment bitte.',
  },
  transferFailed:
    'Es tut mir leid, gerade ist niemand frei. Soll ich ausrichten, dass Sie einen Rückruf möchten?',
  callbackPromised:
    'Ich kann Sie gerade nicht verbinden. Ich richte aus, dass Sie einen Rückruf möchten.',
  askCallbackTime: 'Wann würde es Ihnen passen?',
  callbackNoted: (when) => {
    if (when === null) return 'Ich richte aus, dass Sie einen Rückruf möchten.';
    const part = when.partOfDay === null ? '' : ` ${PARTS[when.partOfDay]}`;
    const time = when.time === null ? part : ` um ${spokenTime(when.time)}`;
    const day = spokenDay(when.date, 'dem');
    return `Ich richte aus, dass Sie am ${day},${time} angerufen werden möchten.`;
  },
  offerLanguage: 'Möchten Sie auf Deutsch weitersprechen?',
  languageChanged: 'Gern, sprechen wir Deutsch.',
  languageKept: 'Gut, dann bleiben wir bei Deutsch.',
  onlyTheseLanguages: 'Ich spreche Deutsch, Französisch, Englisch und Niederländisch.',
  reviewOffer:
    'Danke für Ihre Zeit. Ich gebe Ihre Antworten an die Agentur weiter. Möchten Sie, dass jemand von der Agentur Ihre Antworten mit Ihnen anschaut?',
  reviewAgain: 'Soll sich jemand Ihre Antworten mit Ihnen anschauen?',
  reviewNoted: 'Ich notiere, dass sich jemand Ihre Antworten mit Ihnen anschaut.',
  farewell: {
    booked: 'Danke für Ihre Zeit. Auf Wiederhören.',
    qualified: 'Danke für Ihre Zeit. Die Agentur meldet sich bei Ihnen. Auf Wiederhören.',
    not_qualified: 'Vielen Dank, auf Wiederhören.',
    no_slot: 'Danke für Ihre Zeit. Auf Wiederhören.',
    transferred: 'Auf Wiederhören.',
    callback: 'Vielen Dank, auf Wiederhören.',
    opted_out: 'Verstanden. Sie werden nicht mehr angerufen. Auf Wiederhören.',
    not_interested: 'Verstehe. Danke, dass Sie es mir sagen. Auf Wiederhören.',
    already_found: 'Schön, dass Sie etwas gefunden haben. Auf Wiederhören.',
    refuses_ai: 'Das verstehe ich. Dann störe ich nicht weiter. Auf Wiederhören.',
    wrong_person: 'Entschuldigen Sie die Störung. Auf Wiederhören.',
    absent: 'Danke, dann störe ich nicht weiter. Auf Wiederhören.',
    silent: 'Ich höre Sie leider nicht und lege jetzt auf. Auf Wiederhören.',
    not_understood:
      'Es tut mir leid, ich verstehe Sie nicht gut genug und beende den Anruf. Auf Wiederhören.',
    cannot_hear:
      'Entschuldigen Sie, ich höre Sie wegen einer technischen Störung nicht. Ich gebe der Agentur Bescheid. Auf Wiederhören.',
    out_of_time:
      'Ich muss hier aufhören. Was Sie gesagt haben, gebe ich an die Agentur weiter. Auf Wiederhören.',
    goodbye: 'Danke für Ihre Zeit. Auf Wiederhören.',
  },
};
