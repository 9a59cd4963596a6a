import type { MessageTexts } from './message-texts.js';

/** `14:00` as it is written in Dutch. */
const hour = (time: string): string => time.replace(':', '.');

export const nl: MessageTexts = {
  locale: 'nl-NL',
  timeSpan: (startTime, endTime) => `van ${hour(startTime)} tot ${hour(endTime)} uur`,
  minutes: (seconds) => `${Math.floor(seconds / 60)} min ${seconds % 60} s`,
  quote: (words) => `“${words}”`,
  lead: {
    greeting: (name) => (name === '' ? 'Goedendag,' : `Goedendag ${name},`),
    news: {
      confirmed: {
        subject: ({ date, time }) => `Bezichtiging bevestigd: ${date}, ${time}`,
        heading: 'Uw bezichtiging is bevestigd',
        intro: ({ agencyName }) => `${agencyName} verwacht u op het onderstaande adres.`,
        sms: ({ leadName, date, time, address, agencyName }) =>
          `${leadName}, uw bezichtiging is bevestigd: ${date}, ${time}, ${address}. ${agencyName}.`,
      },
      moved: {
        subject: ({ date, time }) => `Bezichtiging verzet: ${date}, ${time}`,
        heading: 'Uw bezichtiging is verzet',
        intro: () => 'Dit is de nieuwe afspraak. De eerdere is weer vrij.',
        sms: ({ leadName, date, time, address, agencyName }) =>
          `${leadName}, uw bezichtiging is verzet naar ${date}, ${time}, ${address}. ${agencyName}.`,
      },
      canceled_by_lead: {
        subject: ({ date, time }) => `Bezichtiging geannuleerd: ${date}, ${time}`,
        heading: 'Uw bezichtiging is geannuleerd',
        intro: ({ agencyName }) =>
          `Wij hebben ${agencyName} op de hoogte gebracht. U hoeft verder niets te doen.`,
        sms: ({ leadName, date, time, address, agencyName }) =>
          `${leadName}, uw bezichtiging is geannuleerd: ${date}, ${time}, ${address}. ${agencyName}.`,
      },
      canceled_by_agency: {
        subject: ({ date, time }) => `Bezichtiging geannuleerd: ${date}, ${time}`,
        heading: 'Uw bezichtiging gaat niet door',
        intro: ({ agencyName }) =>
          `${agencyName} heeft deze afspraak helaas moeten annuleren. Onze excuses.`,
        sms: ({ leadName, date, time, address, agencyName }) =>
          `${leadName}, uw bezichtiging gaat helaas niet door: ${date}, ${time}, ${address}. ${agencyName}.`,
      },
    },
    manage: 'Annuleren of verzetten',
    calendarHint: 'De agenda-afspraak is bijgevoegd.',
    canceledHint: 'Met de bijgevoegde agenda-afspraak verdwijnt de bezichtiging uit uw agenda.',
    signOff: 'Met vriendelijke groet',
    whyThisMessage: (agencyName) =>
      `U ontvangt dit bericht omdat u de bezichtiging telefonisch hebt afgesproken met de AI-assistent van ${agencyName}.`,
    calendarSummary: (title) => `Bezichtiging: ${title}`,
  },
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
  changes: {
    moved: {
      subject: (leadName, title) => `Bezichtiging verzet: ${leadName} – ${title}`,
      heading: 'Bezichtiging verzet',
    },
    canceled: {
      subject: (leadName, title) => `Bezichtiging geannuleerd: ${leadName} – ${title}`,
      heading: 'Bezichtiging geannuleerd',
    },
  },
  changers: { lead: 'de geïnteresseerde, via de link', integrator: 'uw systeem, via de API' },
  labels: {
    call: 'Gesprek',
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
    viewingBefore: 'Voorheen',
    changedBy: 'Gewijzigd door',
    expected: 'verwacht',
    eliminatory: 'vereist',
    transcript: 'Gesprek',
    agent: 'AI',
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
