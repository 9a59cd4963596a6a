import type { GuardRules } from './rules.js';

const MACHINE =
  '(?:ai|a\\.i\\.|artificial intelligence|robot|bot|chatbot|machine|computer|program|recording)';
const HUMAN = '(?:human(?: being)?|person|woman|man|employee|colleague)';
const REAL = '(?:(?:real|actual|living|genuine|normal) )*';
const HOW = '(?:(?:really|actually|definitely|certainly|of course|indeed|just|also|only) )*';
const HOME = '(?:flat|apartment|house|place|home|property|studio|office)';
const VISIT = '(?:viewing|visit|appointment|tour|slot)';

export const en: GuardRules = {
  deniesAi: [
    { says: new RegExp(`\\b(?:i am|i'm) ${HOW}(?:not|no|never) (?:an? |just an? )?${MACHINE}\\b`) },
    { says: /\b(?:not|no|isn't|neither) (?:an? )?(?:ai|robot|chatbot|bot)\b/ },
    { says: new RegExp(`\\b(?:i am|i'm) ${HOW}(?:an? )?${REAL}${HUMAN}\\b`) },
    {
      says: new RegExp(`\\b(?:speaking|talking) (?:to|with) (?:an? )?${REAL}${HUMAN}\\b`),
      unless: /\b(?:not|n't|no longer)\b|n't /,
    },
    { says: new RegExp(`\\bas an? ${REAL}${HUMAN}\\b`) },
  ],
  promises: [
    {
      says: new RegExp(
        `\\b${HOME} is (?:\\w+ ){0,3}(?:yours|reserved|guaranteed)|\\b(?:it's|it is) (?:all )?yours\\b`,
      ),
    },
    {
      says: new RegExp(
        `\\byou(?:'ll| will| are going to|'re going to) (?:\\w+ )?(?:get|have|receive|be given|be offered) (?:the|this|an?|your) (?:${HOME}|${VISIT}|keys|contract|lease)\\b`,
      ),
      unless: /\bif\b|\bnot\b/,
    },
    {
      says: /\b(?:i|we)(?:'ll| will| can|'d)? (?:\w+ly )?(?:guarantee|promise|assure)\b/,
    },
    {
      says: /\b(?:i|we)(?:'ve| have|'ll| will)? (?:just |already |now )?(?:book|booked|reserve|reserved|schedule|scheduled|confirmed|arranged|secured)\b/,
      unless: /\b(?:not|never|cannot)\b|n't /,
    },
    {
      says: new RegExp(
        `\\b${VISIT} (?:is|has been|was) (?:now |already )?(?:booked|reserved|confirmed|scheduled|set|arranged|fixed)\\b`,
      ),
    },
    {
      says: /\byou(?:'re| are|'ve been| have been|'ll be| will be)? (?:now |already )?(?:booked|accepted|approved|qualified|qualify|selected|chosen|passed|failed)\b/,
    },
    { says: /\byou (?:do not|don't|did not|didn't) (?:qualify|pass)\b/ },
    {
      says: new RegExp(
        `\\b(?:i|we)(?: can| could| will|'ll) (?:offer|give|get|arrange|book|reserve) (?:for )?you (?:an?|the|your|this) (?:${HOME}|${VISIT}|discount|better price)\\b`,
      ),
    },
    { says: /\b(?:chances|odds) (?:are|look) (?:\w+ )?(?:good|great|high|excellent)\b/ },
    {
      says: /\b(?:can|could|will|'ll) (?:\w+ )?(?:lower|reduce|drop|negotiate) (?:the )?(?:price|rent)\b|\bdiscount\b/,
      unless: /\b(?:not|no|cannot)\b|n't /,
    },
  ],
  leaks: [
    { says: /\b(?:system prompt|my prompt|my instructions|my rules|instructions say|my script)\b/ },
    { says: /\bi(?:'ve been| have been| was|'m| am) (?:instructed|told|programmed|configured)\b/ },
    { says: /\b(?:criteri(?:on|a)|expected (?:value|answer)|scor(?:e|es|ed|ing)|database)\b/ },
  ],
  money:
    /\b(?:chf|francs?|euros?|eur|usd|dollars?|pounds?|rent|price|costs?|deposit|charges|fee|per month|a month|monthly)\b|[€$£]/,
  price: new RegExp(`\\b(?:rent|price)\\b|\\b(?:it|this|that|${HOME}) costs?\\b`),
  priceClaims: [
    { says: /\b(?:charges|utilities|bills|heating|everything|costs) (?:is |are )?included\b/ },
    {
      says: /\b(?:including|includes|inclusive of|incl\.?) (?:all )?(?:charges|utilities|bills)\b/,
    },
    { says: /\bnegotiable\b/, unless: /\bnot\b|n't / },
  ],
  titles: /\b(?:Mr|Mrs|Ms|Miss|Dr)\b\.?\s+(\p{Lu}[\p{L}'-]+)/gu,
};
