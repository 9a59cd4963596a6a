import type { MessageTexts } from './message-texts.js';

export const de: MessageTexts = {
  locale: 'de-CH',
  timeSpan: (startTime, endTime) => `${startTime} bis ${endTime} Uhr`,
  minutes: (seconds) => `${Math.floor(seconds / 60)} Min. ${seconds % 60} s`,
  quote: (words) => `«${words}»`,
  lead: {
    greeting: (name) => (name === '' ? 'Guten Tag' : `Guten Tag ${name}`),
    news: {
      confirmed: {
        subject: ({ date, time }) => `Besichtigung bestätigt: ${date}, ${time}`,
        heading: 'Ihre Besichtigung ist bestätigt',
        intro: ({ agencyName }) => `${agencyName} erwartet Sie an der folgenden Adresse.`,
        sms: ({ leadName, date, time, address, agencyName }) =>
          `${leadName}, Ihre Besichtigung ist bestätigt: ${date}, ${time}, ${address}. ${agencyName}.`,
      },
      moved: {
        subject: ({ date, time }) => `Besichtigung verschoben: ${date}, ${time}`,
        heading: 'Ihre Besichtigung ist verschoben',
        intro: () => 'Es gilt jetzt der folgende Termin. Der frühere ist wieder frei.',
        sms: ({ leadName, date, time, address, agencyName }) =>
          `${leadName}, Ihre Besichtigung ist verschoben. Neu: ${date}, ${time}, ${address}. ${agencyName}.`,
      },
      canceled_by_lead: {
        subject: ({ date, time }) => `Besichtigung abgesagt: ${date}, ${time}`,
        heading: 'Ihre Besichtigung ist abgesagt',
        intro: ({ agencyName }) =>
          `Wir haben Ihre Absage an ${agencyName} weitergegeben. Sie brauchen nichts weiter zu tun.`,
        sms: ({ leadName, date, time, address, agencyName }) =>
          `${leadName}, Ihre Besichtigung ist abgesagt: ${date}, ${time}, ${address}. ${agencyName}.`,
      },
      canceled_by_agency: {
        subject: ({ date, time }) => `Besichtigung abgesagt: ${date}, ${time}`,
        heading: 'Ihre Besichtigung findet nicht statt',
        intro: ({ agencyName }) =>
          `${agencyName} musste diesen Termin leider absagen. Wir bitten um Entschuldigung.`,
        sms: ({ leadName, date, time, address, agencyName }) =>
          `${leadName}, Ihre Besichtigung findet leider nicht statt: ${date}, ${time}, ${address}. ${agencyName}.`,
      },
    },
    manage: 'Absagen oder verschieben',
    calendarHint: 'Der Kalendereintrag liegt bei.',
    canceledHint: 'Mit dem beigelegten Kalendereintrag verschwindet der Termin aus Ihrem Kalender.',
    signOff: 'Freundliche Grüsse',
    whyThisMessage: (agencyName) =>
      `Sie erhalten diese Nachricht, weil Sie die Besichtigung am Telefon mit der KI-Assistenz von ${agencyName} vereinbart haben.`,
    calendarSummary: (title) => `Besichtigung: ${title}`,
  },
  outcomes: {
    booked: 'Besichtigung gebucht',
    qualified: 'qualifiziert, keine Besichtigung gebucht',
    not_qualified: 'nicht qualifiziert',
    transferred: 'zu Ihnen durchgestellt',
    callback_requested: 'wünscht einen Rückruf',
    not_interested: 'kein Interesse',
    wrong_person: 'falsche Person',
    opted_out: 'möchte nicht mehr angerufen werden',
    hung_up: 'hat während des Gesprächs aufgelegt',
    voicemail: 'Mailbox',
    no_answer: 'nicht abgenommen',
    busy: 'besetzt',
    declined: 'Anruf abgelehnt',
    invalid_number: 'ungültige Nummer',
    canceled: 'Anruf storniert',
    expired: 'nicht rechtzeitig angerufen',
    error: 'wegen einer technischen Störung abgebrochen',
  },
  verdicts: {
    pass: 'erfüllt',
    fail: 'nicht erfüllt',
    unclear: 'unklar',
    refused: 'Antwort verweigert',
    not_asked: 'nicht gefragt',
    not_judged: 'nicht beurteilt',
  },
  reportSubject: (leadName, outcome, title) => `${leadName}: ${outcome} – ${title}`,
  changes: {
    moved: {
      subject: (leadName, title) => `Besichtigung verschoben: ${leadName} – ${title}`,
      heading: 'Besichtigung verschoben',
    },
    canceled: {
      subject: (leadName, title) => `Besichtigung abgesagt: ${leadName} – ${title}`,
      heading: 'Besichtigung abgesagt',
    },
  },
  changers: { lead: 'Interessent/in, über den Link', integrator: 'Ihr System, über die API' },
  labels: {
    call: 'Anruf',
    lead: 'Interessent/in',
    phone: 'Telefon',
    email: 'E-Mail',
    property: 'Objekt',
    duration: 'Dauer',
    score: 'Punktzahl',
    qualified: 'Qualifiziert',
    viewing: 'Besichtigung',
    callback: 'Rückruf',
    answers: 'Antworten',
    viewingBefore: 'Bisher',
    changedBy: 'Geändert von',
    expected: 'erwartet',
    eliminatory: 'zwingend',
    transcript: 'Gespräch',
    agent: 'KI',
    noAnswer: 'keine Antwort',
    openQuestions: 'Offene Fragen',
    reviewRequested: 'Es wird gewünscht, dass eine Person die Antworten ansieht.',
    needsReview: 'Bitte prüfen: Dieses Ergebnis beruht nicht nur auf klaren Antworten.',
    yes: 'ja',
    no: 'nein',
    unknown: 'nicht bekannt',
    testCall: 'Dies war ein Testanruf; es wurde niemand angerufen.',
  },
};
