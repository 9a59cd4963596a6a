import type { SignalTable } from './signals.js';

/** Deutschland, Österreich, die deutsche Schweiz. */
export const DE: SignalTable = {
  tone: `
    nach|auf dem|den|einem (langen|kurzen) signalton|piepton|pfeifton|ton|piep|pieps|pips|piepser|signal|beep|biep
  `,
  leave_message: `
    hinterlassen|hinterlasst|hinterlasse|hinterlass sie|ihr|mir|uns|bitte|einfach|eine|deine ... nachricht|mitteilung|namen|rufnummer|telefonnummer
    hinterlassen|hinterlasst|hinterlass eine|deine|eure|ihre nachricht
    sprechen|sprecht|sprich sie|ihr|mir|uns ... nachricht|drauf|band
    sprich|sprecht (mir|uns) (doch|bitte|einfach) was|etwas (drauf)
    aufs|auf_das|auf band sprechen
    nachricht auf|aufs (das) band
    bitte sprechen sie jetzt
    sie können|könnt (mir|uns) (auch|gerne) (eine) nachricht
  `,
  mailbox: `
    mailbox|sprachbox|mobilbox|combox|voicemail|voicebox von|der|des
    anrufbeantworter|telefonbeantworter von|der|des
    hier|das|dies ist (der|die|meine|unsere|ein) (automatische) mailbox|sprachbox|mobilbox|combox|voicemail|anrufbeantworter|telefonbeantworter
    mailbox|sprachbox|mobilbox|combox|voicemail|anrufbeantworter|telefonbeantworter ... verbunden
    verbunden mit (der|dem|einer|einem|meiner) (persönlichen) mailbox|sprachbox|mobilbox|combox|voicemail|anrufbeantworter|telefonbeantworter
    willkommen bei|in|auf (der|ihrer|deiner) mailbox|sprachbox|mobilbox|combox|voicemail
    automatischer|automatische|automatischen anrufbeantworter|telefonbeantworter|beantworter
    mailbox|combox|sprachbox ist voll
    ich|wir kann|können ... nicht ans|an_das telefon
  `,
  carrier: `
    gewünschte|gewünschter|gewünschten|gerufene|gerufener|angerufene|angerufener gesprächspartner|gesprächspartnerin|teilnehmer|gesprächsteilnehmer|person|mobilteilnehmer
    ^ der teilnehmer ist|kann|hat|antwortet
    nummer|rufnummer|anschluss|teilnehmer|mobilteilnehmer|gesprächspartner ist ... nicht erreichbar|verfügbar
    nummer|rufnummer|anschluss|teilnehmer|mobilteilnehmer|gesprächspartner kann ... nicht erreicht
    gesprächspartner|teilnehmer spricht|telefoniert
    bitte versuchen sie es (zu_einem|etwas) (späteren) später|zeitpunkt
    sie haben die|den nummer|rufnummer|anschluss ... gewählt
    nummer|rufnummer|anschluss von ... gewählt
    von_ihnen gewünschte|angerufene person|teilnehmer
    anruf ... nicht entgegennehmen
    sie erhalten eine sms
    per sms informiert|benachrichtigt
    ihr anruf wird weitergeleitet|umgeleitet
  `,
  dead_number: `
    kein anschluss unter
    von_ihnen gewählte nummer|rufnummer|telefonnummer
    gewählte nummer|rufnummer|telefonnummer ist
    nummer|rufnummer|telefonnummer ist nicht (mehr) vergeben|gültig|bekannt|geschaltet
    rufnummer hat sich geändert
    nummer|rufnummer ist ungültig
    nummer|rufnummer ... nicht in betrieb
  `,
  reached: `
    sie sind (hier) (richtig) verbunden mit
    sie sind mit ... verbunden
    anschluss|telefonanschluss von|der
  `,
  hours: `
    unsere bürozeiten|öffnungszeiten|geschäftszeiten|telefonzeiten|sprechzeiten
    außerhalb unserer|der bürozeiten|öffnungszeiten|geschäftszeiten
    montag bis donnerstag|freitag|samstag
    büro|geschäft|praxis|telefon ist ... geschlossen|besetzt
  `,
  cannot_answer: `
    ich|wir bin|sind ... nicht erreichbar|da|zuhause|anwesend
    ich|wir bin|sind ... nicht zu|im hause|haus|büro
    bin|sind ich|wir (leider|gerade|zurzeit|momentan) nicht da|erreichbar
    ich|wir kann|können ... nicht abnehmen|rangehen|annehmen|entgegennehmen
  `,
  will_return: `
    rufe|ruf|rufen|melde|meld|melden ... sobald|schnellstmöglich|umgehend|baldmöglichst
    rufe|ruf|rufen|melde|meld|melden ... so schnell|bald wie|als
    ich|wir rufe|rufen (sie|dich|euch|gerne) zurück
    ich melde mich
  `,
  press_key: `
    drücken|drück|wählen|wähle|tippen (sie) (bitte) (nun|jetzt) die (taste|ziffer) 1|2|3|4|5|6|7|8|9|0|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|null|raute|stern|rautetaste|sterntaste
    taste|ziffer 1|2|3|eins|zwei|drei
    rautetaste|sterntaste|hauptmenü
    mit raute
    geben sie (bitte) (nun|jetzt) ihre|die|den ... ein
    in wenigen worten
    sagen sie (bitte|einfach) zum|ja|jetzt beispiel|oder
    für deutsch
  `,
  recorded: `
    gespräche|anrufe|telefonate können|werden ... aufgezeichnet|mitgeschnitten|aufgenommen
    gespräch|anruf|telefonat kann|wird ... aufgezeichnet|mitgeschnitten|aufgenommen werden|wird
    schulungszwecken|qualitätszwecken|trainingszwecken
    sicherung|verbesserung der|unserer (service) qualität|servicequalität
  `,
  queue: `
    alle (unsere) leitungen|mitarbeiter|mitarbeiterinnen|plätze|berater sind
    nächsten|nächste|nächster freien|freie|freier|freiwerdenden|freiwerdende mitarbeiter|mitarbeiterin|berater|platz|leitung
    ihr anruf ist uns
    warteschleife|warteschlange
  `,
  wait: `
    bleiben sie (bitte) am|in apparat|der
    (etwas) geduld
    sie werden (gleich|jetzt|umgehend|sofort) verbunden
  `,
  screening: `
    namen und (den) grund|anlass|zweck ihres|deines|des anrufs
    ob diese person
    sagen|nennen|sprechen sie (bitte) (jetzt) ihren namen und
    warum sie anrufen
    anruffilter|anrufassistent
    google assistant
    die person die sie|du anrufen|anrufst
    sprachassistent bixby
    virtuelle|digitale assistent|assistentin von
  `,
  asks_caller: `
    wer ist da|dran|dort|das|am
    wer spricht
    wer sind sie
    mit wem
    was|womit|wie kann|darf ich|wir
    worum
    um_was geht|gehts
    was gibt|gibts|wollen|möchten
    wie ist ihr name
    mir ... ihren namen
    soll|kann|darf ich
    wollen|möchten|können|kennen sie
    können wir
    hören sie
    hört man
    ich höre sie
    höre sie nicht
    haben sie mich
    bitte $$
    am apparat|telefon $$
  `,
  speaks_of_other: `
    der|die|er|sie|mann|frau|chef|chefin|kollege|kollegin ... ist ... nicht da|hier
    mein|meine|unser|unsere ... ist ... nicht|weg|unterwegs|bei
    ich gebe|geb|hole|hol ihnen|ihn|sie|dir|meinen|meine
    ich verbinde
    falsch verbunden
  `,
};
