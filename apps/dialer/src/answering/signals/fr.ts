import type { SignalTable } from './signals.js';

/** La France, la Suisse romande, la Belgique. */
export const FR: SignalTable = {
  tone: `
    après|apres|au|dès le|la (petit|prochain) bip|bips|signal|tonalité|beep
    après|au bip|signal
    signal|bip sonore
  `,
  leave_message: `
    laissez (moi|nous|lui) (donc) un|votre|vos|le (petit|bref|court) message|messages|nom|coordonnées
    laissez moi|nous un|votre
    merci|prière|veuillez|n'hésitez_pas|de|à nous|me|de|à laisser un|votre|vos
    merci|prière de (bien_vouloir) (nous|me) laisser
    veuillez (nous|me) laisser
    vous pouvez (me|nous) laisser
    enregistrez|enregistrer votre|un message
    parlez après
  `,
  mailbox: `
    messagerie (vocale) de|du|d
    êtes (bien) sur la|ma|notre messagerie|boîte
    êtes (bien) sur le|mon|notre répondeur
    répondeur (automatique|téléphonique) de|du|d
    boîte vocale de|du|d
    une boîte vocale
    boîte vocale|messagerie ... pleine|saturée
    bienvenue sur|à|dans la|votre|ma messagerie|boîte
    bienvenue sur le|mon répondeur
    c'est le|mon|notre répondeur
  `,
  carrier: `
    votre correspondant|correspondante
    correspondant que vous
    ne peut (pas|actuellement) être atteint|joint
    veuillez (nous) rappeler|réessayer|renouveler
    la personne que vous appelez|cherchez|essayez|souhaitez|tentez|demandez n'est|est|ne|à|de|d
    personne que vous avez appelée|appelé
    personne que vous cherchez
    l'abonné|abonnée|abonne que|n'est|ne
    appel a été|ete transféré|redirigé|dévié
    renouveler|réitérer votre appel
    rappeler ultérieurement
  `,
  dead_number: `
    numéro que vous avez composé|demandé|appelé|formé
    numéro composé|formé|demandé
    n'est pas|plus valable|valide
    n'est pas|plus attribué|attribuée
    n'est pas|plus en service
    pas d'abonné
  `,
  reached: `
    vous êtes bien sur|chez|au|à|avec|en
    vous êtes en communication|relation|contact avec
    vous êtes sur|au le|la|zéro
    vous avez (bien) joint|contacté le|la|l'|les|notre
  `,
  hours: `
    nos bureaux|horaires|locaux|services sont
    notre agence|bureau|cabinet|étude|secrétariat|standard est
    du lundi au
    en dehors de|des horaires|heures|nos
  `,
  cannot_answer: `
    je ne suis ... pas dispo|disponible|joignable|là
    je ne peux ... pas répondre|décrocher|prendre|parler
    je ne peux pas vous|te répondre
    nous sommes ... absents|indisponibles
    nous ne sommes pas
    nous ne pouvons pas
    pas en mesure de
  `,
  will_return: `
    rappelle|rappellerai|rappellerons|rappelons|recontacterai|recontacterons (vous|te) dès que
    rappelle|rappellerai|rappellerons|rappelons|recontacterai|recontacterons au_plus_vite|rapidement|prochainement
  `,
  press_key: `
    tapez|composez|pressez|faites|appuyez (sur) (la) (touche) (le) 1|2|3|4|5|6|7|8|9|0|un|deux|trois|quatre|cinq|six|sept|huit|neuf|zéro|dièse|étoile
    touche étoile|dièse|1|2|un|deux
    menu principal
    dites oui|un|simplement|par
    saisissez|composez|tapez votre|le (numéro|code)
    pour être mis
    en quelques mots
    pour le français
  `,
  recorded: `
    appel|conversation|communication|entretien ... être|etre enregistré|enregistrée
    susceptible|susceptibles d'être
    à des fins de formation|qualité
    améliorer la|notre qualité
  `,
  queue: `
    tous|toutes nos|les conseillers|conseillères|opérateurs|lignes|collaborateurs|agents|téléphonistes
    nous allons donner|prendre|répondre suite|votre|à
    un conseiller|opérateur|collaborateur va|vous|prendra
    mettons|met|mettre vous|tout en relation|communication
    votre appel est important
    temps|file d'attente
  `,
  wait: `
    merci de (bien_vouloir) patienter
    veuillez patienter
    ne raccrochez pas
    restez en ligne
  `,
  screening: `
    (votre) nom et le|la|l' motif|raison|objet de
    vous présenter et
    présentez vous et|après
    pourquoi vous appelez
    si cette personne est
    filtrage d'appels|appel
    google assistant
    assistant google
    la personne que vous appelez utilise
    l'assistant|assistante virtuel|virtuelle|vocal de
  `,
  asks_caller: `
    c'est qui
    qui est (ce|à_l'appareil|là)
    qui parle|appelle|êtes|demande
    vous êtes qui
    que puis|peut|pouvons je|on|nous
    comment|quoi puis je
    puis|peux|pourrais je
    je peux prendre|vous|lui
    vous voulez|souhaitez laisser|que|lui|parler
    c'est à quel|propos
    à quel sujet
    de la part de
    quel est votre
    pouvez|pourriez vous
    j'écoute
    je vous écoute|entends
    à votre écoute
    à l'appareil
    parlez plus
    vous m'avez
  `,
  speaks_of_other: `
    il|elle n'est pas
    il|elle est injoignable|absent|absente|sorti|sortie|en|au|parti|partie
    mon|ma|notre mari|femme|collègue|fils|fille|patron|chef|épouse|époux est
    je vous le|la|l' passe
    je vous passe
    un instant
    faux numéro
    n'êtes pas chez
    rappelez moi
  `,
};
