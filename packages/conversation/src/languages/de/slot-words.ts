import type { SlotWordTable } from '../define-slot-words.js';

export const slotWords: SlotWordTable = {
  middle: `
    mittlere|mittleren|mittlerer|mittleres
    in der mitte
    dazwischen
  `,
  latest: `
    späteste|spätesten|spätester|spätestes|spätestmögliche|spätestmöglichen
    so spät wie_möglich
    möglichst spät
  `,
  weekend: `
    wochenende|wochenend|wochenenden
    we $
    weekend|wuchenänd|wochenend|wochenends
  `,
  working_days: `
    unter|während der woche
    werktag|werktags|werktagen|wochentag|wochentags|wochentagen|arbeitstag|arbeitstagen
    montag bis freitag
    i|in|unter|unterm der|de|da wuche|wochn|wuchn
    werktäglich
  `,
  this_week: `diese|dieser woche`,
  next_week: `nächste|nächster|nächsten|kommende|kommenden|kommender woche`,
  week_after: `
    (in|die) (der) woche danach|darauf|drauf|später
    (die|in_der) folgende|folgenden|übernächste|übernächsten|darauffolgende|darauffolgenden woche
    eine woche später|danach
    wochenende|weekend|woche drauf|darauf|danach|später
    (das|am|ein) nächste|nächstes|nächsten|kommende|kommendes|kommenden|übernächste|übernächstes|folgende|anderes wochenende
    nächschti|nögschti|nächscht wuche|wuchn|wochn
  `,
  next_month: `nächsten|kommenden|nächster monat`,
  all_suit: `
    alle|beide|jeder|alles|beides (drei|davon|termine) (würden|sind) (mir|uns) (gut) passen|passt|gehen|geht|recht|gut|möglich
    (mir|uns) passen|passt|gehen|geht|würden (mir|uns) alle|beide|jeder|alles|beides|alle_drei (gut|passen) (passen)
    an|zu allen|beiden (drei) (tagen|terminen) kann|könnte|passt|ginge|geht ich|es|mir
    kann|könnte|können (ich|wir) an|zu|bei allen|beiden (drei) (tagen|terminen)
    bin (da|ganz|sehr|total|völlig|komplett|eh|zeitlich) flexibel
  `,
  impossible: `
    alle|beide|die|sind ... unmöglich|ungünstig
    unmöglich für mich|uns
    geht alles|alle nicht
    von früh bis spät
    an allen (drei) tagen (leider) dienst|schicht|prüfungen|arbeit|arbeiten|weg|verhindert|nicht
  `,
  others: `
    (nichts|etwas|was|noch|einen|einer|ein_bisschen) früheres|früher|späteres|späterer|früherer
    welche|was|wann (anderen|weiteren) (für) zeiten|termine|möglichkeiten|tage|daten|gibt_es|hätten|haben|wäre (es|gibt) (noch|sonst)
    wann sonst|noch
    was gibt|hätten|haben es|sie sonst|noch
    ist|wär|wäre|is (mir|uns|für_mich) (ein_bisschen|etwas|viel) zu früh|spät|zeitig
  `,
  early_one: `
    die|den|der|das frühe|früheren|frühere|früher|frühen|früheste|frühesten
    lieber früh
  `,
  late_one: `
    die|den|der|das späte|späteren|spätere|später|späten|späteste|spätesten
  `,
  bad_time: `
    zu|bisschen|ziemlich früh|spät
    alles|alle ausser|nur_nicht|bloss_nicht
    muss|müssen ich|wir|i
    ich|i|wir arbeite|arbeiten|schaffe|schaff|schaffen
    bin ich|i im|in|bei (der|dem) büro|arbeit|geschäft|dienst
    geht|passt|klappt|geht's (bei|für) (mir|uns) (leider|gar|da) nicht|nöd|ned|schlecht
  `,
  taken_up: `
    arbeite|schaffe ich
    ist|wäre|wird (leider|bei_mir|ganz|eher) schlecht|ungünstig|unmöglich|schwierig
    muss|müssen ... arbeiten|schaffen
    bin (ich) (leider|da|schon|dann) weg|verreist|unterwegs|verhindert|besetzt|verplant|im_urlaub|in_den_ferien
    habe|hab (ich) (leider|da|schon|dann) (schon) was|etwas|einen_termin vor
    da ist|is|isch (ja|doch|leider|schon|eh) (die|der|das|unser|unsere|mein|meine|d|dr) taufe|hochzeit|geburtstag|fest|markt|messe|probe|training|match|spiel|turnier|konzert|beerdigung|familientag|familie|familienfest|feier|kirche
    da hab|habe|hob|han|ha ich|i|mer|wir (ja|leider|schon|eh|doch) (schon|einen|eine|ein) markt|dienst|schicht|training|chor|chorprobe|probe|kurs|schule|prüfung|prüfungen|termin|besuch|gäste|turnier|match|zahnarzt|arzttermin|hochzeit|taufe|geburtstag|notdienst|pikett
    ist|wäre|wär (ja|leider|mein|unser) familientag|sabbat|ruhetag|putztag|markttag
    schlecht|schlechter|ungünstig|unmöglich|schwierig $
    geht|passt|klappt (bei) mir|uns schlecht|schwer
    bin|sind (ich|wir) (da|dann|leider) in|auf|bei hamburg|berlin|wien|zürich|münchen|reisen|tour|montage|kur|reha|skiurlaub|militär|schulung
  `,
  because: `weil|denn|da_ich|nämlich`,
  therefore: `
    bleibt (nur|also|noch|mir|uns)
    also
    deshalb|darum|daher|drum
    dann|lieber|eher|stattdessen
    aber|sondern
  `,
};
