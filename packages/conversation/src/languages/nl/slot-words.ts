import type { SlotWordTable } from '../define-slot-words.js';

export const slotWords: SlotWordTable = {
  middle: `
    middelste|middenste
    in het midden
    daartussen
  `,
  latest: `
    laatst mogelijke
    zo laat mogelijk
    het laatst
  `,
  weekend: `weekend|weekends|weekeinde`,
  working_days: `
    doordeweeks|weekdag|weekdagen|werkdag|werkdagen
    door de week
    in de week $
    maandag tot|tot_en_met vrijdag
  `,
  this_week: `deze week`,
  next_week: `volgende|komende week`,
  week_after: `
    week erna|daarna|later|nadien|daarop
    een week later
    week daarop
  `,
  next_month: `volgende maand`,
  all_suit: `
    (ze|die) zijn|passen|kunnen|lukken (mij|me|ons) alle|allemaal|allebei|alledrie (goed|prima|oké)
    alle|allemaal|allebei|alledrie (zijn|is) (mij|me) goed|prima|oké|mogelijk
  `,
  impossible: `
    alle|allemaal|allebei|die|zijn ... onmogelijk
    onmogelijk voor mij|ons
    komt|past|schikt|lukt (er) (mij) geen|niet_een (ervan|een|enkele) (mij|me|ons) (uit)
  `,
  others: `
    (niets|niks|iets|wat|nog|een) eerder|vroeger
    welke|wat (zijn) (er) (andere) tijden|data|dagen|momenten|mogelijkheden (zijn|is|hebt|kan)
    wanneer (is|kan) (het) anders|nog
    wanneer nog|anders
  `,
  early_one: `
    de|die|het|dat vroege|vroegere|vroegste
  `,
  late_one: `
    de|die|het|dat late|latere|laatste (op|van|die)
  `,
  bad_time: `
    te|beetje|erg vroeg|laat
    alles|alle behalve
    moet|moeten ik|we|wij
    (ben|zit) (ik) op|aan (het) werk|kantoor
    lukt|past|gaat|kan|schikt (me|mij|ons|ik) (helaas|dan) niet
  `,
  taken_up: `
    werk ik|we
    moet ik werken
    is|wordt (helaas|eerder) slecht|onmogelijk|lastig|moeilijk
    (ben|zit|ik) ben|zit (ik) (dan|al|helaas) weg|bezet|op_vakantie|met_vakantie|verhinderd|op_reis
    heb ik (dan|al) (al) iets|wat|een_afspraak
    maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag (o|oh|eh|euh|ach|of|wacht|sorry) nee|neen
    heb ik (een) (late|vroege|lange|nacht|avond) dienst|shift|wachtdienst|nachtdienst|avonddienst|weekenddienst|training|examen|les|voetbal|feest|trouw|afspraak|bezoek|visite|verjaardag|match|wedstrijd
    (voetbalt|zwemt|tennist|hockeyt|danst|verjaart|trouwt|sport|speelt) (de|mijn|ons|onze) kleine|zoon|dochter|kinderen|ploeg|zus|broer|vriend|vriendin|jongste|oudste
    ben ik (dan) (al|nog|helaas) bezet|op_reis|in_het_buitenland|naar|ziek|niet
    in plaats van
    behalve|uitgezonderd|uitgenomen|buiten
  `,
  because: `want|omdat|aangezien`,
  therefore: `
    blijft (er|dan|dus|alleen)
    dus
    daarom
    dan|liever
    maar
    o|oh|eh|euh|ach|of|wacht|sorry nee|neen
    nee|neen (toch|wacht|liever|eh|euh) maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag
    in plaats van
    behalve|uitgezonderd|uitgenomen
    blijft|blijven (alleen|enkel|nog) maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag
  `,
};
