import type { MessageTexts } from './message-texts.js';

export const de: MessageTexts = {
  locale: 'de-CH',
  confirmationSms: ({ date, startTime, endTime, address, agencyName, manageUrl }) =>
    `Ihre Besichtigung ist bestätigt: ${date}, ${startTime} bis ${endTime} Uhr, ${address}. ${agencyName}. Absagen oder verschieben: ${manageUrl}`,
  confirmationSubject: ({ date, startTime }) => `Besichtigung bestätigt: ${date}, ${startTime} Uhr`,
  confirmationEmail: (facts) => `Guten Tag ${facts.leadName}

Ihre Besichtigung ist bestätigt.

${facts.title}
${facts.address}
${facts.date}, ${facts.startTime} bis ${facts.endTime} Uhr

Absagen oder verschieben: ${facts.manageUrl}

Freundliche Grüsse
${facts.agencyName}`,
  timeSpan: (startTime, endTime) => `${startTime} bis ${endTime} Uhr`,
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
  labels: {
    call: 'Anruf',
    result: 'Ergebnis',
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
