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
  `,
  working_days: `
    unter|während der woche
    werktag|werktags|werktagen|wochentag|wochentags|wochentagen|arbeitstag|arbeitstagen
    montag bis freitag
  `,
  this_week: `diese|dieser woche`,
  next_week: `nächste|nächster|nächsten|kommende|kommenden|kommender woche`,
  week_after: `
    (in|die) (der) woche danach|darauf|drauf|später
    (die|in_der) folgende|folgenden|übernächste|übernächsten|darauffolgende|darauffolgenden woche
    eine woche später|danach
  `,
  next_month: `nächsten|kommenden|nächster monat`,
  all_suit: `
    alle|beide|jeder|alles|beides (drei|davon|termine) (würden|sind) (mir|uns) (gut) passen|passt|gehen|geht|recht|gut|möglich
    (mir|uns) passen|passt|gehen|geht|würden (mir|uns) alle|beide|jeder|alles|beides|alle_drei (gut|passen) (passen)
  `,
  impossible: `
    alle|beide|die|sind ... unmöglich|ungünstig
    unmöglich für mich|uns
    geht alles|alle nicht
  `,
  others: `
    (nichts|etwas|was|noch|einen|einer|ein_bisschen) früheres|früher|späteres|späterer|früherer
    welche|was|wann (anderen|weiteren) (für) zeiten|termine|möglichkeiten|tage|daten|gibt_es|hätten|haben|wäre (es|gibt) (noch|sonst)
    wann sonst|noch
    was gibt|hätten|haben es|sie sonst|noch
  `,
  taken_up: `
    arbeite|schaffe ich
    ist|wäre|wird (leider|bei_mir|ganz|eher) schlecht|ungünstig|unmöglich|schwierig
    muss|müssen ... arbeiten|schaffen
    bin (ich) (leider|da|schon|dann) weg|verreist|unterwegs|verhindert|besetzt|verplant|im_urlaub|in_den_ferien
    habe|hab (ich) (leider|da|schon|dann) (schon) was|etwas|einen_termin vor
  `,
  because: `weil|denn|da_ich|nämlich`,
  therefore: `
    also
    deshalb|darum|daher|drum
    dann|lieber|eher|stattdessen
    aber|sondern
  `,
};
