import type { MessageTexts } from './message-texts.js';

/** `14:00` as it is written in Dutch. */
const hour = (time: string): string => time.replace(':', '.');

export const nl: MessageTexts = {
  locale: 'nl-NL',
  confirmationSms: ({ date, startTime, endTime, address, agencyName, manageUrl }) =>
    `Uw bezichtiging is bevestigd: ${date}, van ${hour(startTime)} tot ${hour(endTime)} uur, ${address}. ${agencyName}. Annuleren of verzetten: ${manageUrl}`,
  confirmationSubject: ({ date, startTime }) =>
    `Bezichtiging bevestigd: ${date}, ${hour(startTime)} uur`,
  confirmationEmail: (facts) => `Beste ${facts.leadName},

Uw bezichtiging is bevestigd.

${facts.title}
${facts.address}
${facts.date}, van ${hour(facts.startTime)} tot ${hour(facts.endTime)} uur

Annuleren of verzetten: ${facts.manageUrl}

Met vriendelijke groet,
${facts.agencyName}`,
  timeSpan: (startTime, endTime) => `${hour(startTime)} tot ${hour(endTime)} uur`,
  outcomes: {
    booked: 'bezichtiging geboekt',
    qualified: 'gekwalificeerd, geen bezichtiging geboekt',
    not_qualified: 'niet gekwalificeerd',
    transferred: 'naar u doorverbonden',
    callback_requested: 'wil teruggebeld worden',
    not_interested: 'geen interesse',
    wrong_person: 'verkeerde persoon',
    opted_out: 'wil niet meer gebeld worden',
    hung_up: 'heeft tijdens het gesprek opgehangen',
    voicemail: 'voicemail',
    no_answer: 'niet opgenomen',
    busy: 'in gesprek',
    declined: 'oproep geweigerd',
    invalid_number: 'ongeldig nummer',
    canceled: 'oproep geannuleerd',
    expired: 'niet op tijd gebeld',
    error: 'afgebroken door een technische storing',
  },
  verdicts: {
    pass: 'voldaan',
    fail: 'niet voldaan',
    unclear: 'onduidelijk',
    refused: 'wilde niet antwoorden',
    not_asked: 'niet gevraagd',
    not_judged: 'niet beoordeeld',
  },
  reportSubject: (leadName, outcome, title) => `${leadName}: ${outcome} – ${title}`,
  labels: {
    call: 'Gesprek',
    result: 'Resultaat',
    lead: 'Contact',
    phone: 'Telefoon',
    email: 'E-mail',
    property: 'Woning',
    duration: 'Duur',
    score: 'Score',
    qualified: 'Gekwalificeerd',
    viewing: 'Bezichtiging',
    callback: 'Terugbellen',
    answers: 'Antwoorden',
    noAnswer: 'geen antwoord',
    openQuestions: 'Open vragen',
    reviewRequested: 'Het contact vraagt of iemand de antwoorden wil bekijken.',
    needsReview: 'Graag controleren: dit resultaat berust niet alleen op duidelijke antwoorden.',
    yes: 'ja',
    no: 'nee',
    unknown: 'niet bekend',
    testCall: 'Dit was een testgesprek; er is niemand gebeld.',
  },
};
