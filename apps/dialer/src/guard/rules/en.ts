import type { GuardRules } from './rules.js';

const MACHINE =
  '(?:ai|a\\.i\\.|artificial intelligence|robot|bot|chatbot|machine|computer|program|recording)';
const HUMAN =
  '(?:human(?: being)?|person|woman|man|employee|colleague|(?:real )?estate agent|broker|realtor|consultant|member of (?:\\w+ ){0,3}(?:team|staff))';
const REAL = '(?:(?:real|live|actual|living|genuine|normal) )*';
const HOW = '(?:(?:really|actually|definitely|certainly|of course|indeed|just|also|only) )*';
const HOME = '(?:flat|apartment|house|place|home|property|studio|office)';
const VISIT = '(?:viewing|visit|appointment|tour|slot)';

const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

export const en: GuardRules = {
  deniesAi: [
    {
      says: new RegExp(
        `\\bdealing with (?:an? )?${REAL}${HUMAN}\\b|\\bi(?:'ve| have) worked (?:at|in|for)\\b`,
      ),
      unless: /\bnot\b|n't /,
    },
    {
      says: new RegExp(
        `\\b(?:i am|i'm) \\w+ (?:from|of|at|with) (?:\\w+ ){0,2}\\w+, (?:an? )?${REAL}${HUMAN}\\b`,
      ),
    },
    { says: /\bhuman (?:assistant|agent|operator)\b/, unless: /\b(?:not|no)\b|n't / },
    { says: new RegExp(`\\b(?:i am|i'm) ${HOW}(?:not|no|never) (?:an? |just an? )?${MACHINE}\\b`) },
    { says: /\b(?:not|no|isn't|neither) (?:an? |some |just an? )?(?:ai|robot|chatbot|bot)\b/ },
    {
      says: new RegExp(
        `\\b(?:there's|there is|you've got|you have|this is) ${HOW}(?:an? )?${REAL}${HUMAN}\\b`,
      ),
      unless: /\b(?:not|no)\b|n't /,
    },
    {
      says: /\bnot (?:\w+ )?artificial\b|\bi(?:'m| am| sit| work) (?:\w+ ){0,3}(?:in|at) (?:the|our|\w+'s) (?:\w+ )?office\b/,
    },
    { says: /\bflesh and blood\b|\bas human as\b|\bi work (?:at|in|for)\b/ },
    { says: new RegExp(`\\b(?:i am|i'm) ${HOW}(?:\\w+, )?(?:an? )?${REAL}${HUMAN}\\b`) },
    {
      says: new RegExp(`\\b(?:speaking|talking) (?:to|with) (?:an? )?${REAL}${HUMAN}\\b`),
      unless: /\b(?:not|n't|no longer)\b|n't /,
    },
    { says: new RegExp(`\\bas an? ${REAL}${HUMAN}\\b`) },
  ],
  promises: [
    {
      says: /\bmeets? (?:\w+ ){0,3}(?:requirements|conditions)\b|\bahead and (?:book|reserv|schedul)/,
    },
    {
      says: new RegExp(
        `\\byou can have (?:the|this) ${HOME}\\b|\\brent (?:it|this|the ${HOME}) (?:out )?to you\\b`,
      ),
      unless: /\b(?:whether|not)\b|n't /,
    },
    {
      says: /\bcongratulations\b|\byou(?:'re| are) (?:in|out)(?= ?[.,!]|$)|\b(?:my word|done deal|a deal)\b/,
    },
    {
      says: /\b(?:choose|pick|select|prefer)s? you\b|\bmake sure (?:that )?you (?:get|have|receive)\b/,
      unless: /\b(?:if|whether)\b/,
    },
    {
      says: new RegExp(
        `\\b${VISIT}\\b.*\\b(?:${DAY}|o'clock|tomorrow)\\b|\\b${DAY}\\b.*\\b${VISIT}\\b`,
      ),
    },
    {
      says: new RegExp(
        `\\b${HOME} (?:will|is going to|would) be yours\\b|\\bgive you the ${HOME}\\b`,
      ),
    },
    { says: /\bguarantee|\bmove in\b/, unless: /\b(?:not|no|nobody|cannot)\b|n't / },
    {
      says: /\b(?:application|request|file|offer) (?:is|was|has been|will be) (?:\w+ )?(?:accepted|approved|chosen)\b|\b(?:owner|landlord)\b.*\b(?:likes? you|sign|wants? you)\b/,
    },
    {
      says: new RegExp(
        `\\b(?:keep|hold|save|reserve|set aside) (?:the|this|that) ${HOME}\\b|\\b(?:put|pencill?ed|signed|wrote|entered) you (?:down|in|up)\\b`,
      ),
    },
    {
      says: /\b(?:top of the list|first in line|front-?runner|best candidate|the one who gets)\b/,
    },
    {
      says: /\b(?:owner|landlord|agency)(?:'ll| will| is going to) (?:\w+ )?(?:choose|pick|take|accept|approve|say yes)\b/,
      unless: /\bif\b|\bwhether\b|\bwho\b/,
    },
    { says: /\bdisqualif|\brules you out\b|\bout of the running\b|\b(?:in)?eligible\b/ },
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
    { says: /\bscript\b|\b(?:the|our) (?:system|computer) (?:says|shows|tells|thinks)\b/ },
    { says: /\bmy (?:guidelines|orders|policy|configuration|guard ?rails)\b/ },
    { says: /\b(?:system prompt|my prompt|my instructions|my rules|instructions say|my script)\b/ },
    { says: /\bi(?:'ve been| have been| was|'m| am) (?:instructed|told|programmed|configured)\b/ },
    { says: /\b(?:criteri(?:on|a)|expected (?:value|answer)|scor(?:e|es|ed|ing)|database)\b/ },
  ],
  money:
    /\b(?:chf|francs?|euros?|eur|usd|dollars?|pounds?|rent|price|costs?|deposit|charges|fee|per month|a month|monthly)\b|[€$£]/,
  price: new RegExp(`\\b(?:rent|price)\\b|\\b(?:it|this|that|${HOME}) costs?\\b`),
  units:
    'm2|m²|sqm|sq|square|met(?:re|er)s?|m|kilomet(?:re|er)s?|km|miles?|yards?|feet|ft|lit(?:re|er)s?|kwh|kw|watts?|mbit|minutes?|hours?|steps|years?|days|people|residents|inhabitants|students|employees|families|households|shops|flats|apartments|homes|trees|books',
  labels: 'number|no|postcode|zip code|reference|line|bus|room',
  dates:
    'in|since|year|early|late|mid|before|after|(?:from|until|till|by)(?= 20[23])|january|february|march|april|may|june|july|august|september|october|november|december',
  building: /\b(?:re)?(?:built|build|construct|renovat|moderni[sz]|refurbish)/,
  priceClaims: [
    {
      says: /\bincluded (?:in|with) (?:the )?(?:rent|price)\b|\b(?:rent|price) includes\b/,
      unless: /\bnot\b|n't /,
    },
    { says: /\b(?:charges|utilities|bills|heating|everything|costs) (?:is |are )?included\b/ },
    {
      says: /\b(?:including|includes|inclusive of|incl\.?) (?:all )?(?:charges|utilities|bills)\b/,
    },
    {
      says: /\bnegotia|\b(?:room|something to be done) on the (?:price|rent)\b/,
      unless: /\bnot\b|n't /,
    },
    {
      says: /\b(?:price|rent)\b.*\b(?:flexib\w+|adjustable|leeway|room to move)\b|\b(?:flexib\w+|leeway|wiggle room)\b.*\b(?:price|rent)\b/,
      unless: /\b(?:not?|no)\b|n't /,
    },
    {
      says: /\b(?:something|a little|a bit)\b (?:\w+ ){0,4}(?:about|with|on|off) the (?:price|rent)\b|\b(?:down|lower) (?:a (?:bit|little) )?(?:on|with) the (?:price|rent)\b|\b(?:bring|get|talk) the (?:price|rent) down\b|\bopen to (?:\w+ )?offers\b/,
      unless: /\bnot\b|n't /,
    },
  ],
  titles: /\b(?:Mr|Mrs|Ms|Miss|Dr)\b\.?\s+(\p{Lu}[\p{L}'-]+)/gu,
};
