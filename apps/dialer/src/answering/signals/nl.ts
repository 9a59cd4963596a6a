import type { SignalTable } from './signals.js';

/** Nederland en Vlaanderen. */
export const NL: SignalTable = {
  tone: `
    na de|het (lange|korte) piep|toon|pieptoon|biep|beep|bieptoon|signaal|piepje|geluidssignaal|toontje
  `,
  leave_message: `
    laat|laten (dan|gerust|even|maar|hier|me|ons|na) (een|je|uw) bericht|berichtje|boodschap|naam ... achter
    laat ... bericht|berichtje|boodschap achter
    spreek (dan|gerust|u|je|na) (een|uw|je) bericht|berichtje|boodschap in
    spreek ... in na|$
    u kunt (hier|nu) een|uw bericht|boodschap achterlaten|inspreken
    bericht inspreken
    spreek|laat (dan|gerust|maar) wat|iets in|achter
  `,
  mailbox: `
    voicemail|mailbox|voicemailbox|antwoordapparaat van
    met|bij|is de|mijn voicemail|mailbox
    met|is het antwoordapparaat
    verbonden met de|het voicemail|antwoordapparaat|mailbox
    voicemail|mailbox ... is|zit vol
  `,
  carrier: `
    degene die u|je belt|probeert|wilt
    persoon die u|je belt|probeert|wilt is|te|kan
    deze abonnee|klant
    gebruiker van dit
    nummer|abonnee|toestel is ... niet bereikbaar
    uw correspondent
    door u gebelde
    probeer het later
    gebelde|mobiele abonnee|klant|toestel|persoon
    uw oproep wordt|is doorgeschakeld|doorgestuurd
  `,
  dead_number: `
    gekozen nummer
    nummer dat u
    nummer is niet (meer) in|aangesloten|toegekend|bekend
    nummer is buiten gebruik
    niet in gebruik
  `,
  reached: `
    u|je bent verbonden met
    bedankt|dank voor het|uw bellen|telefoontje|oproep
  `,
  hours: `
    ons|onze kantoor|kantoren|praktijk|openingstijden is|zijn
    wij|we zijn (telefonisch) bereikbaar (op|van|tussen) werkdagen|maandag|van|tussen
    op werkdagen van|tussen
    maandag tot|t en_met|m|vrijdag
    buiten kantoortijden
  `,
  cannot_answer: `
    niet te woord staan
    niet te woord
    wij|we zijn er (nu|even|op_dit_moment|momenteel) niet
    ik ben er (nu|even) niet
    ik kan ... niet opnemen|beantwoorden|aannemen
  `,
  will_return: `
    bel ik|wij|we je|u ... terug
    zo snel|spoedig mogelijk
    neem ik|wij|we (zo) contact|snel
  `,
  press_key: `
    toets|druk|kies (op) (dan|nu) (een) (de) 1|2|3|4|5|6|7|8|9|0|een|twee|drie|vier|vijf|zes|zeven|acht|negen|nul|hekje|sterretje
    keuzemenu|hoofdmenu
    kies|toets|druk één|1
    voer uw ... in
    in enkele woorden
    voor nederlands
  `,
  recorded: `
    gesprek|gesprekken|telefoongesprek kan|kunnen|wordt|worden ... opgenomen
    trainingsdoeleinden|kwaliteitsdoeleinden
  `,
  queue: `
    al|alle onze medewerkers|lijnen|collega_s
    medewerkers|lijnen zijn (allemaal) in|bezet
    wachtenden voor
    eerstvolgende medewerker|collega
    uw telefoontje|oproep is belangrijk
    wachtrij
  `,
  wait: `
    ogenblik geduld
    blijf|blijft aan de lijn
    u wordt (zo|direct) doorverbonden
  `,
  screening: `
    naam en de|waarom reden|je|u
    of deze persoon
    zeg|noem|geef|spreek ... uw|je naam en
    gesprekken|oproepen te screenen
    google assistent
    persoon die je belt gebruikt
    virtuele|digitale assistent
  `,
  asks_caller: `
    met wie
    wie is|bent|spreek|belt dit|daar|u|er|ik
    waarmee|wat|hoe kan|kunnen ik|we|wij
    waar gaat
    wat is uw|je
    kan|zal|mag ik
    wilt u
    kunt u
    kun je
    spreek ik met
    zegt|zeg u|het
    u spreekt met
  `,
  speaks_of_other: `
    hij|ze|zij is
    mijn man|vrouw|collega|zoon|dochter is
    ik geef hem|haar|u|je
    ik verbind
    verkeerd verbonden|nummer
    bel me
  `,
};
