import type { GuardRules } from './rules.js';

const MACHINE =
  '(?:ia|i\\.a\\.|intelligence artificielle|robot|bot|chatbot|machine|ordinateur|programme|logiciel|automate)';
const HUMAN =
  '(?:humaine?|etre humain|personne|femme|homme|employee?|collegue|collaborat(?:eur|rice)|conseill(?:er|ere)|agente? immobili(?:er|ere)|courti(?:er|ere))';
const REAL = '(?:(?:vraie?|veritable|reelle?|vivante?) )*';
const WHO = "(?:(?:\\w+, )?(?:votre|une?|l'|la |le ) ?)?";
const HOW = '(?:(?:bien|vraiment|reellement|evidemment|tout a fait|aussi|en fait) )*';
const HOME = "(?:l'appartement|la maison|le logement|le bien|le studio|le bureau)";
const VISIT = '(?:visite|rendez-vous|creneau)';
const NOT = /\b(?:ne|pas|rien|jamais|aucune?)\b|\bn'/;

const DAY = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';

export const fr: GuardRules = {
  deniesAi: [
    { says: /\baffaire a (?:une? )?(?:\w+ )?(?:humaine?|personne)\b/, unless: NOT },
    { says: /\bje travaille (?:\w+ ){0,4}(?:a|chez|pour|dans)\b/ },
    {
      says: new RegExp(
        `\\bje suis \\w+ (?:d'|de |chez )(?:\\w+ ){0,2}\\w+, une? (?:\\w+ )?${HUMAN}\\b`,
      ),
    },
    { says: /\b(?:assistante?|agente?|conseillere?) humaine?\b/, unless: NOT },
    {
      says: new RegExp(
        `\\bje (?:ne )?suis (?:pas|point|ni|nullement|aucunement) (?:du tout )?(?:une? )?${MACHINE}\\b`,
      ),
    },
    {
      says: /\ben chair et en os\b|\bje travaille (?:\w+ )?(?:a|chez|pour|dans)\b|\b(?:pas|aucune?) d'(?:ia|intelligence artificielle)\b/,
    },
    {
      says: /\bpas (?:\w+ )?artificielle?\b|\bsuis certainement pas\b|\bje suis (?:assise?|installee?) /,
    },
    { says: /\bune? (?:vraie|veritable) (?:personne|humaine?)\b/, unless: NOT },
    {
      says: /\b(?:il y a|c'est|vous avez) (?:\w+ )?une? (?:\w+ )?(?:humaine?|personne|femme|homme) (?:au|a l'autre|en ligne|ici)\b/,
      unless: NOT,
    },
    { says: /\b(?:pas|aucune?|ni) (?:une? )?(?:robot|chatbot|ia|intelligence artificielle)\b/ },
    { says: new RegExp(`\\bje suis ${HOW}${WHO}${REAL}${HUMAN}\\b`) },
    {
      says: new RegExp(`\\bvous parlez ${HOW}(?:a|avec) (?:une? )?${REAL}${HUMAN}\\b`),
    },
    { says: new RegExp(`\\ben tant qu(?:e |')(?:une? )?${REAL}${HUMAN}\\b`) },
  ],
  promises: [
    { says: /\bremplissez (?:\w+ ){0,2}(?:conditions|exigences)\b/ },
    { says: /\b(?:remise|rabais|reduction)\b/, unless: NOT },
    {
      says: new RegExp(`\\bvous pouvez avoir ${HOME}(?![\\w-])|\\bvous (?:le |la )?louera\\b`),
      unless: NOT,
    },
    {
      says: /\bfelicit|\bma parole\b|\b(?:c'est|affaire) conclue?\b|\ben sorte que vous\b|\bvous choisi(?:ra|ront|r|t)\b/,
      unless: NOT,
    },
    {
      says: new RegExp(
        `\\b${VISIT}\\b.*\\b(?:${DAY}|demain|heures)\\b|\\b${DAY}\\b.*\\b${VISIT}\\b`,
      ),
    },
    { says: new RegExp(`${HOME} sera (?:\\w+ )?(?:a vous|le votre|la votre)(?![\\w-])`) },
    {
      says: /\b(?:emmenager|garantie?s?)\b|\b(?:dossier|demande|candidature) (?:est|a ete|sera) (?:\w+ )?(?:acceptee?|retenue?|approuvee?)/,
      unless: NOT,
    },
    {
      says: new RegExp(`\\b(?:donner|donne|donnons|attribuer|louer) (?:\\w+ )?${HOME}(?![\\w-])`),
      unless: NOT,
    },
    {
      says: new RegExp(
        `\\b(?:garde|gardons|reserve|reservons|bloque|bloquons|met|mettons) (?:\\w+ )?${HOME}(?![\\w-])`,
      ),
      unless: NOT,
    },
    {
      says: /\b(?:vous ai|vous avons|vous a) (?:\w+ )?(?:inscrit|note|place|reserve)|\b(?:tete de liste|premier choix|favori)/,
      unless: NOT,
    },
    {
      says: /\b(?:proprietaire|agence) (?:vous )?(?:choisira|prendra|acceptera|retiendra)\b/,
      unless: NOT,
    },
    { says: /\bvous (?:elimine|exclut|disqualifie)|\bvous etes (?:\w+ )?(?:elimine|exclu)/ },
    {
      says: new RegExp(
        `\\b${HOME} est (?:\\w+ )?(?:a vous|pour vous|le votre|la votre|reservee?|garantie?)(?![\\w-])`,
      ),
      unless: NOT,
    },
    {
      says: new RegExp(
        `\\bvous (?:aurez|allez avoir|allez obtenir|allez recevoir|obtiendrez|recevrez) (?:\\w+ ){0,2}(?:${HOME}|(?:une|la|un|le|votre) ${VISIT}|le bail|le contrat|les cles)\\b`,
      ),
      unless: NOT,
    },
    {
      says: /\b(?:je|nous|on) (?:vous )?(?:le |la |l')?(?:garanti[st]|promets|assure|garantissons)\b/,
      unless: NOT,
    },
    {
      says: /\b(?:peux|pouvons|peut) vous (?:le |la |l')?(?:garantir|promettre|assurer)\b/,
      unless: NOT,
    },
    {
      says: /\b(?:j'ai|nous avons|on a) (?:\w+ )?(?:reserve|confirme|fixe|inscrit|bloque)\b/,
      unless: NOT,
    },
    {
      says: new RegExp(
        `\\b${VISIT} (?:est|a ete) (?:\\w+ )?(?:reservee?|confirmee?|fixee?|prise?|prevue?)\\b`,
      ),
      unless: NOT,
    },
    {
      says: /\bvous (?:etes|avez ete|serez) (?:\w+ )?(?:acceptee?|retenue?|selectionnee?|qualifiee?|choisie?)\b/,
    },
    { says: /\bvous (?:avez|n'avez pas) (?:\w+ )?(?:reussi|passe|echoue)\b/ },
    {
      says: new RegExp(
        `\\b(?:peux|pouvons|peut|vais) vous (?:proposer|offrir|obtenir|donner|reserver|organiser|faire) (?:une?|le|la) (?:${VISIT}|remise|reduction|rabais|prix|meilleur prix)\\b`,
      ),
    },
    { says: /\bchances (?:sont|semblent) (?:\w+ )?(?:bonnes|elevees|excellentes|grandes)\b/ },
    {
      says: /\b(?:peux|pouvons|peut|pourrait|pourrions) (?:\w+ )?(?:baisser|reduire|negocier) (?:le prix|le loyer)\b|\brabais\b/,
      unless: NOT,
    },
  ],
  leaks: [
    { says: /\bscript\b|\b(?:le|notre) (?:systeme|logiciel|programme) (?:dit|indique|montre)\b/ },
    { says: /\b(?:prompt|mes instructions|mes regles|mes consignes|mon script)\b/ },
    {
      says: /\b(?:on m'a|j'ai ete|je suis) (?:\w+ )?(?:demande de|programmee?|configuree?|instruite?|dit de)\b/,
    },
    { says: /\b(?:criteres?|reponse attendue|valeur attendue|score|base de donnees)\b/ },
  ],
  money:
    /\b(?:chf|francs?|euros?|eur|dollars?|loyer|prix|coute|coutent|caution|charges|par mois|mensuel\w*|mensualite)\b|[€$£]/,
  price: new RegExp(`\\b(?:loyer|prix)\\b|(?:\\bil|\\belle|\\bca|\\bcela|${HOME}) coute\\b`),
  units:
    'm2|m²|metres?|m|kilometres?|km|litres?|kwh|kw|watts?|mbit|minutes?|heures?|ans|annees|jours|personnes|habitants|residents|etudiants|employes|familles|foyers|logements|appartements|maisons|commerces|arbres|livres',
  labels: 'numero|no|code postal|reference|ligne|bus|chambre',
  dates:
    "en|depuis|l'annee|annee|debut|fin|avant|apres|(?:des|jusqu'en)(?= 20[23])|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre",
  building: /\b(?:construi|construction|bati|renov|moderni|refait|datant|date d)/,
  priceClaims: [
    { says: /\b(?:compris|inclus)(?:es?|e)? dans (?:le )?(?:loyer|prix)\b/, unless: NOT },
    { says: /\bcharges (?:\w+ )?(?:comprises|incluses|inclus)\b/, unless: NOT },
    { says: /\b(?:chauffage|electricite|tout) (?:est )?(?:compris|inclus)\b/, unless: NOT },
    {
      says: /\bnegoci|\b(?:discuter|parler) (?:du prix|du loyer)\b|\bmarge sur le (?:prix|loyer)\b/,
      unless: NOT,
    },
    {
      says: /\b(?:quelque chose|un (?:petit )?(?:geste|effort)) (?:\w+ )?(?:sur|pour|concernant) le (?:prix|loyer)\b|\b(?:prix|loyer)\b.*\b(?:flexible|souple|ajustable)\b|\b(?:souplesse|flexibilite)\b.*\b(?:prix|loyer)\b|\bs'arranger sur le (?:prix|loyer)\b/,
      unless: NOT,
    },
  ],
  titles: /(?<![\p{L}'])(?:[Mm]onsieur|[Mm]adame|Mme|Mlle|M\.|Dr)\s+(\p{Lu}[\p{L}'-]+)/gu,
};
