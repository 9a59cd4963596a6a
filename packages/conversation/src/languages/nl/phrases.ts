import type { OfferedSlot, Property } from '@immolab/contracts';
import { describeKind, type PropertyKind, streetOf } from '../../speech/describe-property.js';
import { joinWith } from '../../speech/join-list.js';
import { amount, currencyName, decimal, figure } from '../../speech/write-figures.js';
import type { Parties, Phrases } from '../define-pack.js';
import { small, spokenDay, spokenSlot, spokenSlots, spokenTime } from './dates.js';

const KINDS: Readonly<Record<PropertyKind, string>> = {
  apartment: 'het appartement',
  house: 'het huis',
  studio: 'de studio',
  office: 'het kantoor',
  other: 'de woning',
};

/** "vier en een halve kamer", "drie kamers", "anderhalve kamer". */
function rooms(value: number): string {
  const whole = Math.trunc(value);
  if (value === 1.5) return 'anderhalve kamer';
  if (value === 1) return 'één kamer';
  if (whole > 20 || whole < 1) return `${decimal(value, ',')} kamers`;
  if (value === whole) return `${small(whole)} kamers`;
  if (value - whole === 0.5) return `${small(whole)} en een halve kamer`;
  return `${decimal(value, ',')} kamers`;
}

/** Names that end so are neuter: "aan het Marktplein". */
const NEUTER_ENDINGS = ['plein', 'pad', 'park', 'hof', 'plantsoen', 'square', 'eind'];

function atStreet(street: string): string {
  const last = street.toLowerCase().split(' ').at(-1) ?? '';
  const neuter = NEUTER_ENDINGS.some((ending) => last.endsWith(ending));
  return `aan ${neuter ? 'het' : 'de'} ${street}`;
}

function introduction(property: Property, questions: number): string {
  const kind = describeKind(property);
  const counted = property.rooms !== null && kind !== 'studio' && kind !== 'office';
  const size = counted && property.rooms !== null ? ` met ${rooms(property.rooms)}` : '';
  const street = streetOf(property.address);
  const place = street === null ? '' : ` ${atStreet(street)}`;
  const about = `U had interesse in ${KINDS[kind]}${size}${place}.`;
  if (questions === 0) return about;
  const minutes = Math.max(1, Math.ceil(questions / 2));
  const asked = questions === 1 ? 'één korte vraag' : `${small(questions)} korte vragen`;
  const time = minutes === 1 ? 'ongeveer een minuut' : `ongeveer ${small(minutes)} minuten`;
  return `${about} Ik heb ${asked} voor het kantoor, dat duurt ${time}.`;
}

function offerSlots(slots: readonly OfferedSlot[], kind: 'first' | 'more'): string {
  const list = spokenSlots(slots);
  const asks = ['', 'Komt dat u uit?', 'Komt een van beide u uit?', 'Komt een daarvan u uit?'];
  const ask = asks[Math.min(slots.length, 3)] ?? '';
  if (kind === 'more') return `Ik heb ook nog ${list}. ${ask}`;
  if (slots.length === 1) return `Voor een bezichtiging kan ik u ${list} aanbieden. ${ask}`;
  return `Voor een bezichtiging heb ik ${small(slots.length)} momenten: ${list}. ${ask}`;
}

function greeting({ agent, agency, lead }: Parties): string {
  const who = agent === null ? 'de AI-assistent' : `${agent}, de AI-assistent`;
  return `Goedendag, u spreekt met ${who} van ${agency}, een computer dus, geen mens. Spreek ik met ${lead}?`;
}

const PARTS = {
  morning: " 's ochtends",
  noon: ' rond de middag',
  afternoon: " 's middags",
  evening: " 's avonds",
} as const;

export const phrases: Phrases = {
  greeting,
  askIdentity: (lead) => `Spreek ik met ${lead}?`,
  greetAgain: ({ agency, lead }) => `Goedendag, u spreekt met ${agency}. Spreek ik met ${lead}?`,
  whoCalls: ({ agency, lead }) =>
    `Ik ben een AI en ik bel namens ${agency}. Het gaat over een aanvraag die ${lead} bij ons heeft gedaan.`,
  whoCallsKnown: ({ agency }) => `Ik ben de AI-assistent van ${agency} en ik bel over uw aanvraag.`,
  whoCallsAgain: ({ agency, lead }) => `Het is de aanvraag van ${lead} bij ${agency}.`,
  whoCallsKnownAgain: ({ agency }) => `Het gaat om uw aanvraag bij ${agency}.`,
  robot: (agency) => `Ja, ik ben een AI, een computer en geen mens. Ik bel namens ${agency}.`,
  notice: (agency) =>
    `Nog even: ik ben een AI, een computer dus en geen mens, en ik bel namens ${agency}.`,
  numberSource: (source) =>
    source === null
      ? 'U hebt uw nummer bij uw aanvraag opgegeven.'
      : `U hebt uw nummer bij uw aanvraag opgegeven, via ${source}.`,
  numberSourceUnknown: ({ lead }) =>
    `Het nummer is opgegeven bij een aanvraag die ${lead} bij ons heeft gedaan.`,
  greetLead: ({ agency, lead }) =>
    `Goedendag, ik ben een AI, een computer dus, en ik bel namens ${agency}. Spreek ik met ${lead}?`,
  whyAsk: 'Het kantoor vraagt dit aan iedereen die interesse heeft. U kiest zelf of u antwoordt.',
  askForLead: (lead) => `Zou ik ${lead} even mogen spreken?`,
  holdForLead: 'Dank u, ik wacht even.',
  introduction,
  acknowledgements: ['Dank u.', 'Goed.', 'Duidelijk.', 'Genoteerd.', 'Oké.', 'In orde.'],
  takeYourTime: 'Natuurlijk, neem rustig de tijd.',
  oneMoment: 'Een ogenblik, alstublieft.',
  noPromise: 'Ik kan u niets beloven, het kantoor beslist daarover.',
  cannotSay: 'Daar kan ik u niets over zeggen.',
  stillThere: 'Bent u er nog?',
  fallbacks: [
    'Sorry, dat heb ik niet helemaal verstaan.',
    'Excuses, dat heb ik niet begrepen.',
    'Neem me niet kwalijk, dat kon ik niet volgen.',
  ],
  again: ['Natuurlijk.', 'Zeker, nog een keer.', 'Ja, ik herhaal het.'],
  slowly: 'Natuurlijk, iets langzamer.',
  clarifyFigures: (figures) => `Bedoelt u ${joinWith(figures.map(figure.nl), 'of')}?`,
  clarifyFigure: 'Hoeveel zou dat zijn, als getal?',
  clarifyAmount: 'Hoeveel is dat ongeveer, als bedrag?',
  clarifyExact: 'Kunt u het getal iets preciezer zeggen?',
  clarifyCurrency: (currency) =>
    currency === null
      ? 'Hoeveel zou dat zijn in de lokale munt, als getal?'
      : `Hoeveel zou dat zijn in ${currencyName('nl', currency)}, als getal?`,
  clarifyAsked: (question) => `Zodat ik het juiste getal heb: ${question}`,
  clarifyTotal: 'En hoeveel is dat alles bij elkaar?',
  clarifyYesNo: 'Is dat eerder een ja of eerder een nee?',
  clarifyChoice: 'Als u zou moeten kiezen: eerder ja of eerder nee?',
  clarifyNote: 'Zal ik dat als ja of als nee noteren?',
  clarifyOptions: (options) => `Welke is het: ${joinWith(options, 'of')}?`,
  clarifyText: 'Kunt u daar iets meer over vertellen?',
  noField: 'Dat heb ik hier niet. Ik geef de vraag door aan het kantoor.',
  price: (price, property) =>
    property.type === 'rent'
      ? `De huur is ${amount.nl(price, property.currency)} per maand.`
      : `De vraagprijs is ${amount.nl(price, property.currency)}.`,
  rooms: (value) => `De woning telt ${rooms(value)}.`,
  area: (area) => `De oppervlakte is ${decimal(area, ',')} vierkante meter.`,
  bathrooms: (count) =>
    count === 1 ? 'Er is één badkamer.' : `Er zijn ${decimal(count, ',')} badkamers.`,
  terrace: (area) => `Het terras of balkon is ${decimal(area, ',')} vierkante meter.`,
  address: (address) => `Het adres is ${address}.`,
  feature: (feature) => `Ja, in de advertentie staat: ${feature}.`,
  fromDescription: (sentence) => `In de advertentie staat: ${sentence}`,
  offerSlots,
  nothingThen: 'Op dat moment heb ik helaas niets vrij.',
  nothingThatDay: 'Op die dag heb ik helaas niets vrij.',
  noOtherDate: 'Een andere datum heb ik helaas niet.',
  stillOpen: (count) =>
    count === 1
      ? 'Zou het genoemde moment toch uitkomen?'
      : 'Zou een van de genoemde momenten toch uitkomen?',
  askAgency: 'Zal het kantoor contact met u opnemen voor een andere datum?',
  askWhichSlot: (slots) =>
    slots.length === 1
      ? `Vrij is ${spokenSlots(slots)}. Komt dat u uit?`
      : `Welk moment komt u uit: ${spokenSlots(slots)}?`,
  readBack: (slot) => `Dus ${spokenSlot(slot)}. Zal ik dat vastleggen?`,
  slotGone: 'Het spijt me, die is net vergeven.',
  booked: (slot) =>
    `De bezichtiging staat genoteerd op ${spokenSlot(slot)}. U krijgt een bevestiging per sms en e-mail.`,
  noSlotOpen: 'Er is nu geen bezichtiging vrij. Het kantoor stelt u er een voor.',
  noSlotSuits: 'Dan neemt het kantoor contact met u op voor een andere datum.',
  transferring: {
    wish: 'Natuurlijk. Ik verbind u door met een collega, een ogenblik.',
    matter: 'Dat bespreekt u het best met een collega. Ik verbind u door, een ogenblik.',
    trouble: 'Dat spijt me. Ik verbind u door met een collega, een ogenblik.',
  },
  transferFailed:
    'Het spijt me, er is nu geen collega vrij. Zal ik doorgeven dat u teruggebeld wilt worden?',
  callbackPromised:
    'Ik kan u nu niet doorverbinden. Ik geef door dat u door een collega teruggebeld wilt worden.',
  askCallbackTime: 'Wanneer schikt het u?',
  callbackNoted: (when) => {
    if (when === null) return 'Ik geef door dat u teruggebeld wilt worden.';
    const part = when.partOfDay === null ? '' : PARTS[when.partOfDay];
    const time = when.time === null ? part : ` om ${spokenTime(when.time)}`;
    return `Ik geef door dat u ${spokenDay(when.date)}${time} gebeld wilt worden.`;
  },
  offerLanguage: 'Zullen we in het Nederlands verdergaan?',
  languageChanged: 'Natuurlijk, we gaan in het Nederlands verder.',
  languageKept: 'Goed, dan blijven we bij Nederlands.',
  onlyTheseLanguages: 'Ik spreek Nederlands, Duits, Frans en Engels.',
  reviewOffer:
    'Dank u voor uw tijd. Ik geef uw antwoorden door aan het kantoor. Als u wilt dat iemand ze met u bekijkt, zegt u het maar.',
  reviewAgain: 'Wilt u dat iemand uw antwoorden met u bekijkt?',
  reviewNoted: 'Ik noteer dat iemand uw antwoorden met u bekijkt.',
  farewell: {
    booked: 'Dank u voor uw tijd. Tot ziens.',
    qualified: 'Dank u voor uw tijd. Het kantoor neemt contact met u op. Tot ziens.',
    not_qualified: 'Dank u wel, tot ziens.',
    no_slot: 'Dank u voor uw tijd. Tot ziens.',
    transferred: 'Tot ziens.',
    callback: 'Dank u wel, tot ziens.',
    opted_out: 'Begrepen. U wordt niet meer gebeld. Tot ziens.',
    not_interested: 'Ik begrijp het. Dank dat u het zegt. Tot ziens.',
    already_found: 'Fijn dat u iets gevonden hebt. Tot ziens.',
    refuses_ai: 'Dat begrijp ik. Dan stoor ik u niet langer. Tot ziens.',
    wrong_person: 'Excuses voor het storen. Tot ziens.',
    absent: 'Dank u, dan stoor ik u niet langer. Tot ziens.',
    silent: 'Ik hoor u niet, dus ik hang nu op. Tot ziens.',
    not_understood:
      'Het spijt me, ik versta u niet goed genoeg. Ik sluit het gesprek hier af. Tot ziens.',
    cannot_hear:
      'Het spijt me, door een technische storing kan ik u niet verstaan. Ik laat het kantoor weten. Tot ziens.',
    out_of_time:
      'Ik moet hier afronden. Wat u gezegd hebt, geef ik door aan het kantoor. Tot ziens.',
    goodbye: 'Dank u voor uw tijd. Tot ziens.',
  },
};
