import type { GuardRules } from './rules.js';

const MACHINE =
  '(?:ia|i\\.a\\.|intelligence artificielle|robot|bot|chatbot|machine|ordinateur|programme|logiciel)';
const HUMAN =
  '(?:humaine?|etre humain|personne|femme|homme|employee?|collegue|collaborat(?:eur|rice)|conseill(?:er|ere))';
const REAL = '(?:(?:vraie?|veritable|reelle?|vivante?) )*';
const HOW = '(?:(?:bien|vraiment|reellement|evidemment|tout a fait|aussi|en fait) )*';
const HOME = "(?:l'appartement|la maison|le logement|le bien|le studio|le bureau)";
const VISIT = '(?:visite|rendez-vous|creneau)';
const NOT = /\b(?:ne|pas|rien|jamais|aucune?)\b|\bn'/;

export const fr: GuardRules = {
  deniesAi: [
    {
      says: new RegExp(
        `\\bje (?:ne )?suis (?:pas|point|ni|nullement|aucunement) (?:du tout )?(?:une? )?${MACHINE}\\b`,
      ),
    },
    { says: /\b(?:pas|aucune?|ni) (?:une? )?(?:robot|chatbot|ia|intelligence artificielle)\b/ },
    { says: new RegExp(`\\bje suis ${HOW}(?:une? )?${REAL}${HUMAN}\\b`) },
    {
      says: new RegExp(`\\bvous parlez ${HOW}(?:a|avec) (?:une? )?${REAL}${HUMAN}\\b`),
    },
    { says: new RegExp(`\\ben tant qu(?:e |')(?:une? )?${REAL}${HUMAN}\\b`) },
  ],
  promises: [
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
    { says: /\b(?:prompt|mes instructions|mes regles|mes consignes|mon script)\b/ },
    {
      says: /\b(?:on m'a|j'ai ete|je suis) (?:\w+ )?(?:demande de|programmee?|configuree?|instruite?|dit de)\b/,
    },
    { says: /\b(?:criteres?|reponse attendue|valeur attendue|score|base de donnees)\b/ },
  ],
  money:
    /\b(?:chf|francs?|euros?|eur|dollars?|loyer|prix|coute|coutent|caution|charges|par mois|mensuel\w*|mensualite)\b|[€$£]/,
  price: new RegExp(`\\b(?:loyer|prix)\\b|(?:\\bil|\\belle|\\bca|\\bcela|${HOME}) coute\\b`),
  priceClaims: [
    { says: /\bcharges (?:\w+ )?(?:comprises|incluses|inclus)\b/, unless: NOT },
    { says: /\b(?:chauffage|electricite|tout) (?:est )?(?:compris|inclus)\b/, unless: NOT },
    { says: /\bnegociable\b/, unless: NOT },
  ],
  titles: /(?<![\p{L}'])(?:Monsieur|Madame|Mme|Mlle|M\.|Dr)\s+(\p{Lu}[\p{L}'-]+)/gu,
};
