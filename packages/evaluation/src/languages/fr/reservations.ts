import type { ReservationWords } from '../reservation-words.js';

export const frenchReservations: ReservationWords = {
  figures: {
    gross: ['brut', 'bruts', 'avant {impôts|impôt|déductions}'],
    net: ['net', 'nets', 'après {impôts|impôt|déductions}', 'en poche', 'sur le compte'],
    lenders: ['banque', 'prêt', 'crédit', 'hypothèque', 'emprunt', 'prête'],
    elsewhere: [
      '{mon|ma|notre} {dernier|dernière|ancien|ancienne|précédent|précédente|appart|appartement|maison|logement} {actuel|actuelle|appart|appartement|logement|loyer|maison|propriétaire|proprio|bailleur|régie}',
      'mon loyer actuel',
      '{ils|elles|il|elle} {demandent|demande|en demandent|en demande|veulent|en veulent}',
      '{le|la} {propriétaire|proprio|vendeur|régie|bailleur|voisin|voisine} {demande|demandait|voulait|veut|en demande|en veut|a payé}',
      '{le prix|celui|celle} {affiché|demandé|du voisin|de la voisine|des voisins}',
    ],
    unfit: [
      'trop {petit|petite|grand|grande|cher|chère|juste|étroit|loin|serré}',
      '{veut|voudrait|voudrais|veux|cherche|voulons|cherchons} {plus|quelque chose de plus} {petit|grand|spacieux}',
      '{on|nous|je} {étouffe|étouffons|en a marre|en ai marre|est serrés|est à l étroit}',
      '{ça|cela} {ne suffit|suffit} {pas|plus}',
    ],
    expecting: [
      'en route',
      '{suis|est} enceinte',
      '{attend|attends|attendons} {un|une|notre|des} {enfant|bébé|petit|deuxième|troisième|jumeaux|premier|heureux événement}',
      'en préparation',
    ],
    onTop: ['{plus|et puis} {un|une|celle|celui|encore|mon|ma}'],
    leaving: [
      '{ont|a|est|sont} {quitté|déjà quitté} {le nid|la maison}',
      '{est|sont} {parti|partis|partie|parties|déjà parti|déjà partis}',
      '{part|partent|va partir|vont partir} {en|à|pour|bientôt|faire} {septembre|l université|l uni|étudier|ses études}',
      '{étudie|étudient|vit|vivent|habite|habitent} {ailleurs|à l étranger|chez sa mère|chez leur mère|chez son père|chez leur père}',
      'quitte la maison',
    ],
    enough: [
      '{suffit|suffisent|suffirait|suffiraient|suffira|suffiront}',
      '{me|nous} {suffit|suffisent|suffirait|suffiraient|suffira|suffiront}',
      '{serait|seraient|ce serait} {parfait|idéal|assez|suffisant}',
    ],
    hoped: [
      'bientôt',
      "{j'espère|nous espérons|on espère}",
      'avec un peu de chance',
      'prochainement',
    ],
    becomes: [
      'pas encore',
      '{ça|cela} {fera|va faire}',
      'bientôt',
      '{j aurai|on aura|nous aurons|j y serai}',
    ],
    bedrooms: ['chambre', 'chambres', 'chambres à coucher'],
    livingRoom: ['salon', 'séjour'],
    livesNow: [
      'c est {ce qu on a|ce que j ai|ce que nous avons}',
      '{on est|nous sommes|je suis|on habite|j habite|nous habitons|on vit|on a|j ai} {actuellement|maintenant|en ce moment|pour le moment|pour l instant}',
      '{actuellement|maintenant|en ce moment|pour le moment|pour l instant|là} {on est|nous sommes|je suis|on habite|j habite|nous habitons|on vit|on a|j ai}',
    ],
  },
  yes: {
    reversed: [
      '{changé|ont changé|a changé} d avis',
      '{est|sont} {revenu|revenus|revenue} {sur|en arrière}',
      '{rétracté|rétractés|rétractée|désisté|désistés|désistée}',
      '{est|sont} {décédé|décédée|décédés|mort|morte|morts}',
      'fait marche arrière',
      '{est|sont} tombé à l eau',
    ],
    afterwards: ['après', 'ensuite', 'par la suite', 'plus tard', 'à terme'],
    regrets: ['malheureusement', 'hélas', 'désolé', 'désolée', 'dommage', 'navré', 'navrée'],
    pending: [
      '{si|quand|dès que|une fois que|lorsque} {je|j|on|nous} {récupère|ai récupéré|aurai récupéré|vends|ai vendu|aurai vendu|vend|a vendu|trouve|ai trouvé|aurai trouvé|reçois|ai reçu|aurai reçu|obtiens|ai obtenu|aurai obtenu|récupérons|vendons|trouvons|signe|aurai signé}',
      '{si|quand|dès que|une fois que|lorsque} {mon|ma|la|le|notre} {banque|patron|maison|proprio|propriétaire|appartement} {accepte|est vendu|est vendue|est d accord|dit oui|me laisse|me laisse partir}',
      'une fois {la|ma|notre|l} {maison|appartement} {vendue|vendu}',
    ],
    eager: [
      '{avec plaisir|volontiers|avec grand plaisir|très volontiers}',
      "{j'aimerais|on aimerait|nous aimerions|je viendrais} {bien|volontiers|beaucoup}",
    ],
    temporary: [
      '{cdd|intérim|intérimaire|temporaire|provisoire|saisonnier|stage|alternance}',
      'durée déterminée',
      '{jusqu en|jusqu à|jusqu au} {janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|la fin|l été|noël|printemps|la rentrée}',
      'contrat {d un an|de deux ans|de trois ans|de six mois}',
    ],
  },
  no: {
    seldom: [
      'presque {jamais|plus|pas|aucun|aucune}',
      '{très rarement|rarement}',
      '{pas|plus} {beaucoup|souvent|tellement|vraiment beaucoup|trop|tant que ça}',
      'à peine',
    ],
    nowAndThen: [
      '{parfois|quelquefois|des fois|de temps en temps|de temps à autre|occasionnellement|à l occasion}',
      '{le|les} {week end|weekend|week ends|soir}',
      '{sur|à} {le balcon|la fenêtre}',
      'quand {on|j|il y} {reçoit|ai du monde|a du monde|bois}',
    ],
    setAside: ['{mis|mise} à part', 'sans compter', '{excepté|exceptée|exceptés|exceptées}'],
    needless: ['pas {besoin|nécessaire|la peine}', '{plus|aucun} besoin', 'inutile'],
  },
  options: {
    ownUse: ['habiter', 'usage propre', 'usage personnel', 'y vivre', 'résidence principale'],
    partOf: [
      '{une|en} {partie|bonne partie|grande partie}',
      '{moitié|tiers|quart|partiellement|partie}',
      'le reste',
    ],
    awaits: ['après', 'dès que', 'dès qu', 'une fois'],
    dreamt: [
      '{ce serait|ça serait|serait} {bien|super|le rêve|génial|chouette|sympa|top}',
      '{ce serait|ça serait} {un rêve|l idéal|le top}',
      'si {seulement|je pouvais|on pouvait|c était possible}',
      "{j'aurais|on aurait|nous aurions} {voulu|bien voulu|aimé|bien aimé}",
    ],
    realistic: [
      '{en|dans la} réalité',
      '{de façon|de manière} réaliste',
      'en vrai',
      'réalistement',
      '{mais|ce sera} {ce sera|plutôt|sans doute}',
    ],
    dismissed: [
      'plus jamais',
      '{mon dieu|grand dieu|oh|ah|merci} non',
      'non merci',
      '{on|j} {en a|en ai} {marre|assez|ras le bol}',
      'jamais de la vie',
      'hors de question',
      '{quelle horreur|quelle idée}',
    ],
    beyond: [
      '{plus|moins} {haut|bas|tard|tôt|loin|grand|petit} que',
      'au {dessus|dessous|delà} {de|du}',
      '{plus|moins} que',
    ],
  },
};
