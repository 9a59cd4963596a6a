import type { HeldOutGreeting } from './greeting.js';

export const DE: readonly HeldOutGreeting[] = [
  ['person', 'Müller?'],
  ['person', 'Ja, hallo?'],
  ['person', 'Keller.'],
  ['person', 'ja bitte'],
  ['person', 'Hallo, wer ist da?'],
  ['person', 'Grüezi, Brunner.'],
  ['person', 'Servus, Huber am Apparat.'],
  ['person', 'Guten Tag, Firma Meier, Sie sprechen mit Frau Keller, was kann ich für Sie tun?'],
  ['person', 'Praxis Doktor Weber, guten Morgen, Sandra am Telefon.'],
  ['person', 'Ich bin gerade im Auto, kann ich Sie zurückrufen?'],
  ['person', 'Moment, ich kann gerade nicht sprechen, ich bin in einer Sitzung.'],
  ['person', 'Hallo? Ich höre Sie nicht.'],
  ['person', 'Ja, hier Weber, mit wem spreche ich?'],
  [
    'person',
    'Hausverwaltung Huber, mein Name ist Lena Fischer, guten Tag, wie kann ich Ihnen helfen?',
  ],
  ['person', 'Der Thomas ist gerade nicht da, soll ich ihm etwas ausrichten?'],
  ['person', 'Meine Frau ist nicht zu Hause, wollen Sie eine Nachricht hinterlassen?'],
  ['person', 'Bitte sprechen Sie lauter, die Verbindung ist schlecht.'],
  ['person', 'Sagen Sie mir bitte erst einmal Ihren Namen.'],
  ['person', 'Worum geht es denn?'],
  ['person', 'Wenn Sie etwas verkaufen wollen, können Sie gleich wieder auflegen.'],
  ['person', 'nein der ist im Moment nicht erreichbar rufen Sie heute Abend noch einmal an'],
  ['person', 'Ich bin momentan schlecht erreichbar, können wir später telefonieren?'],
  ['person', 'Einen Augenblick, ich gebe Ihnen meinen Mann.'],
  ['person', 'Sie sind hier falsch verbunden.'],
  ['person', 'Ich drücke schon die ganze Zeit auf den Knopf, hört man mich?'],
  [
    'voicemail',
    'Der gewünschte Gesprächspartner ist zurzeit nicht erreichbar. Bitte hinterlassen Sie eine Nachricht nach dem Signalton.',
  ],
  [
    'voicemail',
    'Der gewünschte Gesprächspartner ist vorübergehend nicht erreichbar. Bitte rufen Sie später noch einmal an.',
  ],
  ['voicemail', 'Sie sind verbunden mit der Combox von null sieben neun eins zwei drei'],
  [
    'voicemail',
    'Hallo, hier ist die Mailbox von Sandra Keller. Ich bin gerade nicht erreichbar, sprecht mir doch was drauf.',
  ],
  [
    'voicemail',
    'Grüezi, das ist der Telefonbeantworter der Familie Brunner. Wir sind zurzeit nicht zu Hause.',
  ],
  [
    'voicemail',
    'hallo hier ist beat ich kann gerade nicht abnehmen sag etwas nach dem piepton ich melde mich',
  ],
  [
    'voicemail',
    'Willkommen bei der Mobilbox. Der Teilnehmer kann Ihren Anruf nicht entgegennehmen.',
  ],
  [
    'voicemail',
    'Guten Tag, Sie haben die Nummer von Architekturbüro Lang gewählt. Unser Büro ist von Montag bis Freitag von acht bis siebzehn Uhr besetzt. Sprechen Sie uns gerne eine Nachricht auf Band.',
  ],
  ['voicemail', 'Kein Anschluss unter dieser Nummer.'],
  ['voicemail', 'Der Teilnehmer ist im Moment nicht erreichbar. Sie erhalten eine SMS.'],
  ['voicemail', 'Die von Ihnen gewählte Rufnummer ist nicht vergeben.'],
  [
    'voicemail',
    'Hier ist der Anschluss von Peter Lehmann. Leider bin ich nicht da. Hinterlassen Sie mir Namen und Nummer, ich rufe zurück.',
  ],
  [
    'ivr',
    'Willkommen bei der Immobilienverwaltung Seeblick. Für Fragen zu Ihrem Mietvertrag drücken Sie die Eins, für Reparaturen die Zwei.',
  ],
  ['ivr', 'Herzlich willkommen. Zur Sicherung der Qualität können Gespräche aufgezeichnet werden.'],
  [
    'ivr',
    'Alle unsere Leitungen sind zurzeit besetzt. Sie werden mit dem nächsten freien Mitarbeiter verbunden.',
  ],
  ['ivr', 'bitte bleiben sie am apparat sie werden gleich verbunden ihr anruf ist uns wichtig'],
  [
    'screening',
    'Hallo. Wenn Sie Ihren Namen und den Grund Ihres Anrufs nennen, sehe ich nach, ob diese Person verfügbar ist.',
  ],
  [
    'screening',
    'Hallo, die Person, die Sie anrufen, verwendet einen Anruffilter von Google und erhält ein Protokoll dieses Gesprächs.',
  ],
];
