import type { OfferedSlot, Property } from '@immolab/contracts';
import { describeKind, type PropertyKind, streetOf } from '../../speech/describe-property.js';
import { agentGender, frenchOf, frenchThat } from '../../speech/guess-grammar.js';
import { joinWith } from '../../speech/join-list.js';
import { amount, currencyName, decimal, figure } from '../../speech/write-figures.js';
import type { Parties, Phrases } from '../define-pack.js';
import { small, spokenDay, spokenSlot, spokenSlots, spokenTime } from './dates.js';

const KINDS: Readonly<Record<PropertyKind, string>> = {
  apartment: "l'appartement",
  house: 'la maison',
  studio: 'le studio',
  office: 'le bureau',
  other: 'le bien',
};

const count = (value: number) => (value === 1 ? 'une' : small(value));

/** "quatre pièces et demie", "une pièce et demie". */
function pieces(rooms: number): string {
  const whole = Math.trunc(rooms);
  const noun = whole === 1 ? 'pièce' : 'pièces';
  if (whole < 1 || whole > 20) return `${decimal(rooms, ',')} pièces`;
  if (rooms === whole) return `${count(whole)} ${noun}`;
  if (rooms - whole === 0.5) return `${count(whole)} ${noun} et demie`;
  return `${decimal(rooms, ',')} pièces`;
}

/** "Rue du Lac" is "rue du Lac" inside a sentence. */
function lowerStreet(street: string): string {
  const [first = '', ...rest] = street.split(' ');
  const kinds = [
    'Rue',
    'Avenue',
    'Route',
    'Chemin',
    'Place',
    'Boulevard',
    'Quai',
    'Allée',
    'Impasse',
    'Cours',
    'Passage',
  ];
  return kinds.includes(first) ? [first.toLowerCase(), ...rest].join(' ') : street;
}

function introduction(property: Property, questions: number): string {
  const kind = describeKind(property);
  const counted = property.rooms !== null && kind !== 'studio' && kind !== 'office';
  const rooms = counted && property.rooms !== null ? ` ${frenchOf(pieces(property.rooms))}` : '';
  const street = streetOf(property.address);
  const place = street === null ? '' : `, ${lowerStreet(street)}`;
  const about = `Vous nous avez contactés pour ${KINDS[kind]}${rooms}${place}.`;
  if (questions === 0) return about;
  const minutes = Math.max(1, Math.ceil(questions / 2));
  const asked = questions === 1 ? 'une petite question' : `${small(questions)} petites questions`;
  const time = minutes === 1 ? 'environ une minute' : `environ ${small(minutes)} minutes`;
  return `${about} J'ai ${asked} pour l'agence, cela prend ${time}.`;
}

function offerSlots(slots: readonly OfferedSlot[], kind: 'first' | 'more'): string {
  const list = spokenSlots(slots);
  const asks = [
    '',
    'Cela vous convient ?',
    "L'une des deux vous convient ?",
    "L'une de ces dates vous convient ?",
  ];
  const ask = asks[Math.min(slots.length, 3)] ?? '';
  if (kind === 'more') return `Il reste aussi ${list}. ${ask}`;
  return `Pour une visite, je peux vous proposer ${list}. ${ask}`;
}

function greeting({ agent, agency, lead }: Parties): string {
  const title = agentGender(agent) === 'feminine' ? "l'assistante IA" : "l'assistant IA";
  const who = agent === null ? title : `${agent}, ${title}`;
  return `Bonjour, ici ${who} ${frenchOf(agency)}, donc un ordinateur et non une personne. Est-ce que je parle à ${lead} ?`;
}

const PARTS = {
  morning: ' dans la matinée',
  noon: ' vers midi',
  afternoon: " dans l'après-midi",
  evening: ' en soirée',
} as const;

export const phrases: Phrases = {
  greeting,
  askIdentity: (lead) => `Est-ce que je parle à ${lead} ?`,
  greetAgain: ({ agency, lead }) => `Bonjour, ici ${agency}. Est-ce que je parle à ${lead} ?`,
  whoCalls: ({ agency, lead }) =>
    `Je suis une intelligence artificielle et j'appelle pour ${agency}. C'est au sujet d'une demande ${frenchThat(lead)} nous a faite.`,
  whoCallsKnown: ({ agency }) =>
    `Je suis l'intelligence artificielle ${frenchOf(agency)}, j'appelle au sujet de votre demande.`,
  whoCallsAgain: ({ agency, lead }) =>
    `C'est la demande ${frenchThat(lead)} a faite auprès ${frenchOf(agency)}.`,
  whoCallsKnownAgain: ({ agency }) =>
    `C'est la demande que vous avez faite auprès ${frenchOf(agency)}.`,
  robot: (agency) =>
    `Oui, je suis une intelligence artificielle, un ordinateur et non une personne. J'appelle pour ${agency}.`,
  notice: (agency) =>
    `Je précise que je suis une intelligence artificielle, donc un ordinateur et non une personne, et que j'appelle pour ${agency}.`,
  numberSource: (source) =>
    source === null
      ? 'Vous avez laissé votre numéro avec votre demande.'
      : `Vous avez laissé votre numéro avec votre demande, sur ${source}.`,
  numberSourceUnknown: ({ lead }) =>
    `Ce numéro a été laissé avec une demande ${frenchThat(lead)} nous a faite.`,
  greetLead: ({ agency, lead }) =>
    `Bonjour, je suis une intelligence artificielle, donc un ordinateur, et j'appelle pour ${agency}. Est-ce que je parle à ${lead} ?`,
  whyAsk:
    "L'agence pose cette question à toutes les personnes intéressées. Vous êtes libre de répondre ou non.",
  askForLead: (lead) => `Est-ce que je pourrais parler à ${lead}, s'il vous plaît ?`,
  holdForLead: 'Merci, je patiente.',
  introduction,
  acknowledgements: ['Merci.', 'Très bien.', "D'accord.", "C'est noté.", 'Entendu.', 'Je vois.'],
  takeYourTime: 'Bien sûr, prenez votre temps.',
  oneMoment: "Un instant, s'il vous plaît.",
  noPromise: "Je ne peux rien vous promettre, c'est l'agence qui décide.",
  cannotSay: 'Je ne peux rien vous dire à ce sujet.',
  stillThere: 'Vous êtes toujours là ?',
  fallbacks: [
    "Excusez-moi, je n'ai pas bien compris.",
    "Pardon, je n'ai pas compris.",
    "Je n'ai pas bien saisi, excusez-moi.",
  ],
  again: ['Bien sûr.', 'Oui, je répète.', "D'accord, encore une fois."],
  slowly: "D'accord, plus lentement.",
  clarifyFigures: (figures) => `Vous voulez dire ${joinWith(figures.map(figure.fr), 'ou')} ?`,
  clarifyFigure: 'Cela ferait combien, en chiffre ?',
  clarifyAmount: 'Cela ferait combien, à peu près ?',
  clarifyExact: 'Vous pouvez me donner le chiffre un peu plus précisément ?',
  clarifyCurrency: (currency) =>
    currency === null
      ? 'Cela ferait quel chiffre en monnaie locale ?'
      : `Cela ferait quel chiffre en ${currencyName('fr', currency)} ?`,
  clarifyAsked: (question) => `Pour que j'aie le bon chiffre : ${question}`,
  clarifyTotal: 'Et cela fait combien en tout ?',
  clarifyYesNo: 'Ce serait plutôt oui ou plutôt non ?',
  clarifyChoice: 'Si vous deviez choisir, ce serait plutôt oui ou plutôt non ?',
  clarifyNote: 'Je le note comme un oui ou comme un non ?',
  clarifyOptions: (options) => `Ce serait plutôt ${joinWith(options, 'ou')} ?`,
  clarifyText: "Pouvez-vous m'en dire un peu plus ?",
  noField: "Je n'ai pas cette information. Je transmets la question à l'agence.",
  price: (price, property) =>
    property.type === 'rent'
      ? `Le loyer est de ${amount.fr(price, property.currency)} par mois.`
      : `Le prix de vente est de ${amount.fr(price, property.currency)}.`,
  rooms: (rooms) => `Il y a ${pieces(rooms)}.`,
  area: (area) => `La surface est de ${decimal(area, ',')} mètres carrés.`,
  bathrooms: (many) =>
    many < 2
      ? `Il y a ${many === 1 ? 'une' : decimal(many, ',')} salle de bains.`
      : `Il y a ${decimal(many, ',')} salles de bains.`,
  terrace: (area) => `La terrasse ou le balcon fait ${decimal(area, ',')} mètres carrés.`,
  address: (address) => `L'adresse est ${address}.`,
  feature: (feature) => `Oui, l'annonce indique : ${feature}.`,
  fromDescription: (sentence) => `L'annonce précise : ${sentence}`,
  offerSlots,
  nothingThen: "Je n'ai rien de libre à ce moment-là.",
  nothingThatDay: "Je n'ai rien de libre ce jour-là.",
  noOtherDate: "Je n'ai pas d'autre date.",
  stillOpen: (many) =>
    many === 1
      ? 'La visite proposée vous irait quand même ?'
      : "L'une des visites proposées vous irait quand même ?",
  askAgency: "Voulez-vous que l'agence vous contacte pour une autre date ?",
  askWhichSlot: (slots) =>
    slots.length === 1
      ? `Il y a ${spokenSlots(slots)}. Cela vous convient ?`
      : `Quelle visite vous convient : ${spokenSlots(slots)} ?`,
  readBack: (slot) => `Donc ${spokenSlot(slot)}. Je réserve ?`,
  slotGone: "Je regrette, cette visite vient d'être prise.",
  booked: (slot) =>
    `Votre visite est réservée pour ${spokenSlot(slot)}. Vous recevrez une confirmation par SMS et par e-mail.`,
  noSlotOpen: "Aucune visite n'est libre pour le moment. L'agence vous en proposera une.",
  noSlotSuits: "Dans ce cas, l'agence vous contactera pour une autre date.",
  transferring: {
    wish: 'Bien sûr. Je vous passe un collègue, un instant.',
    matter: 'Un collègue en parlera avec vous. Je vous le passe, un instant.',
    trouble: 'Je le regrette. Je vous passe un collègue, un instant.',
  },
  transferFailed:
    "Je regrette, aucun collègue n'est disponible. Voulez-vous que je demande qu'on vous rappelle ?",
  callbackPromised:
    "Je ne peux pas vous passer quelqu'un maintenant. Je transmets que vous souhaitez être rappelé par un collègue.",
  askCallbackTime: 'Quel moment vous conviendrait ?',
  callbackNoted: (when) => {
    if (when === null) return "Je vais demander qu'on vous rappelle.";
    const part = when.partOfDay === null ? '' : PARTS[when.partOfDay];
    const time = when.time === null ? part : ` à ${spokenTime(when.time)}`;
    return `Je vais demander qu'on vous rappelle ${spokenDay(when.date)}${time}.`;
  },
  offerLanguage: 'Voulez-vous continuer en français ?',
  languageChanged: 'Bien sûr, continuons en français.',
  languageKept: 'Très bien, restons en français.',
  onlyTheseLanguages: 'Je parle français, allemand, anglais et néerlandais.',
  reviewOffer:
    "Merci pour votre temps. Je transmets vos réponses à l'agence. Si vous souhaitez que quelqu'un les revoie avec vous, dites-le-moi.",
  reviewAgain: "Souhaitez-vous que quelqu'un revoie vos réponses avec vous ?",
  reviewNoted: "C'est noté, quelqu'un reverra vos réponses avec vous.",
  farewell: {
    booked: 'Merci pour votre temps. Au revoir.',
    qualified: "Merci pour votre temps. L'agence vous contactera. Au revoir.",
    not_qualified: 'Merci, et au revoir.',
    no_slot: 'Merci pour votre temps. Au revoir.',
    transferred: 'Au revoir.',
    callback: 'Merci. Au revoir.',
    opted_out: "C'est compris. Nous ne vous appellerons plus. Au revoir.",
    not_interested: "Je comprends. Merci de me l'avoir dit. Au revoir.",
    already_found: 'Tant mieux si vous avez trouvé. Au revoir.',
    refuses_ai: 'Je comprends. Je ne vous dérange pas plus longtemps. Au revoir.',
    wrong_person: 'Excusez-moi pour le dérangement. Au revoir.',
    absent: 'Merci, je ne vous dérange pas plus longtemps. Au revoir.',
    silent: 'Je ne vous entends pas, je vais raccrocher. Au revoir.',
    not_understood:
      "Je regrette, je ne vous comprends pas assez bien. Je termine l'appel ici. Au revoir.",
    cannot_hear:
      "Je suis désolée, un problème technique m'empêche de vous entendre. Je préviens l'agence. Au revoir.",
    out_of_time:
      "Je dois m'arrêter ici. Je transmets à l'agence ce que vous m'avez dit. Au revoir.",
    goodbye: 'Merci pour votre temps. Au revoir.',
  },
};
