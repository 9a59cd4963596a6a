import type { SlotWordTable } from '../define-slot-words.js';

export const slotWords: SlotWordTable = {
  middle: `
    celui|celle|créneau|date|horaire|rendez_vous du|au milieu
    (du|au) milieu
    entre les_deux
  `,
  latest: `
    le|la|au plus tard (possible) $
    le|la plus tardif|tardive|éloigné|éloignée
    le plus tard possible
    le|la plus tard|tardif|tardive des|de (trois|deux)
  `,
  weekend: `
    week end|ends
    weekend|weekends
    fin de semaine
  `,
  working_days: `
    en|pendant|durant (la) semaine $
    en semaine
    jour|jours ouvrable|ouvrables|de_semaine
    lundi au vendredi
  `,
  this_week: `cette semaine`,
  next_week: `
    la semaine prochaine
    semaine prochaine|qui_vient
  `,
  week_after: `
    semaine d'après|suivante|après|plus_tard
    une semaine plus_tard|après
  `,
  next_month: `mois prochain`,
  all_suit: `
    tous|toutes|tout (les) (deux|trois) (me|nous|m') convient|conviennent|va|vont|arrange|arrangent|sont (bien|possibles)
    (me|nous|m') conviennent|convient|vont|va tous|toutes|tout
    les deux|trois (me|nous) vont|conviennent
  `,
  impossible: `
    tous|toutes|ils|elles|sont ... impossible|impossibles
    impossible pour moi|nous
    pouvons|pourrons|peux|pourrai pas (venir) (à|pour) (ces|aucune|aucun) (trois|deux) dates|jours|horaires
  `,
  others: `
    (rien|quelque_chose|un_peu|pas|de|d'autre) plus tôt
    quels|quelles|quel|quelle|c'est_quoi (sont) (les|vos) (autres) (dates|horaires|heures|créneaux|disponibilités|jours)
    quand d'autre|sinon
  `,
  early_one: `
    le|la plus tôt
    à la première heure
    celui|celle du matin
  `,
  late_one: `
    le|la plus tard
    le|la dernier|dernière|tardif|tardive (celui|celle) du|de
  `,
  bad_time: `
    (c'est|est|un_peu|beaucoup|bien) trop|un_peu tôt|tard
    tout sauf
    je|on dois|doit
    suis|est au|à_la travail|bureau|boulot
    (ça) (ne) va|marche|convient|joue|m'arrange pas
  `,
  taken_up: `
    je|j' (ne) travaille|bosse|pars
    (je) suis|serai absent|absente|pris|prise|occupé|occupée|en_vacances|en_déplacement|parti|partie
    (je) dois travailler
    c'est|est|serait (plutôt|malheureusement) mauvais|impossible|difficile|compliqué
    j'ai|ai déjà|un quelque_chose|rendez_vous|empêchement
    j'|je aurais|serais|pourrais bien|volontiers|presque (pris|voulu|aimé|choisi|venu)
    j'ai|on_a (la|de|une) garde|match|cours|répétition|dentiste|médecin|foot|mariage|baptême|piquet|service
  `,
  because: `parce|car|puisque|vu
    au lieu de|du|d'
    plutôt que
    à la place de|du
    je|on rentre|reviens|revient de|d'|du
  `,
  therefore: `
    (il|me|nous) reste
    donc
    alors
    plutôt
    mais
  `,
};
