import type { PageTexts } from './page-texts.js';

export const de: PageTexts = {
  title: 'Ihre Besichtigung',
  labels: { when: 'Wann', where: 'Wo', status: 'Status' },
  states: { booked: 'Bestätigt', canceled: 'Abgesagt', replaced: 'Ersetzt' },
  canceled: (agencyName) =>
    `Diese Besichtigung ist abgesagt. Wenn Sie eine andere möchten, melden Sie sich bitte bei ${agencyName}.`,
  replaced:
    'Sie haben inzwischen einen anderen Termin für diese Immobilie vereinbart. Die Bestätigung dazu enthält einen eigenen Link.',
  done: {
    moved: 'Ihre Besichtigung ist verschoben. Sie erhalten eine neue Bestätigung.',
    canceled: (agencyName) => `Ihre Besichtigung ist abgesagt. ${agencyName} weiss Bescheid.`,
  },
  move: {
    heading: 'Auf einen anderen Termin verschieben',
    legend: 'Anderen Termin wählen',
    button: 'Besichtigung verschieben',
    noSlots: (agencyName) =>
      `Zurzeit ist kein anderer Termin frei. Wenn dieser nicht passt, melden Sie sich bitte bei ${agencyName}.`,
  },
  cancel: {
    heading: 'Besichtigung absagen',
    warning: 'Ihr Platz wird an jemand anderen vergeben. Das lässt sich nicht rückgängig machen.',
    button: 'Ja, Besichtigung absagen',
  },
  problems: {
    slotTaken:
      'Es wurde nichts geändert: Dieser Termin ist gerade vergeben worden. Bitte wählen Sie einen anderen.',
    slotMissing: 'Es wurde nichts geändert: Bitte wählen Sie zuerst einen Termin.',
  },
  failures: {
    notFound: {
      heading: 'Dieser Link ist nicht gültig',
      text: 'Vielleicht ist er unvollständig, oder die Besichtigung hat schon begonnen. Bitte öffnen Sie den Link aus Ihrer letzten Nachricht, oder melden Sie sich bei der Agentur.',
    },
    tooManyRequests: {
      heading: 'Einen Moment bitte',
      text: 'Von Ihrem Anschluss kamen zu viele Anfragen. Bitte versuchen Sie es in einer Minute noch einmal.',
    },
    notUnderstood: {
      heading: 'Das hat nicht geklappt',
      text: 'Es wurde nichts geändert. Bitte öffnen Sie den Link aus Ihrer Nachricht noch einmal.',
    },
    unavailable: {
      heading: 'Diese Seite ist gerade nicht erreichbar',
      text: 'Ihre Besichtigung bleibt, wie sie ist. Bitte versuchen Sie es in ein paar Minuten noch einmal.',
    },
  },
};
