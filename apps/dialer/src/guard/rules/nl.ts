import type { GuardRules } from './rules.js';

const MACHINE =
  '(?:ai|a\\.i\\.|kunstmatige intelligentie|robot|bot|chatbot|machine|computer|programma|automaat)';
const HUMAN = '(?:mens|persoon|vrouw|man|medewerk(?:er|ster)|collega)';
const REAL = '(?:(?:echte?|levende?|gewone?|normale?) )*';
const HOW = '(?:(?:echt|gewoon|natuurlijk|wel|zeker|ook|nu|hier) )*';
const HOME = '(?:appartement|woning|huis|pand|studio)';
const VISIT = '(?:bezichtiging|afspraak|rondleiding)';
const NOT = /\b(?:niet|niets|geen|nog niet|nooit)\b/;

export const nl: GuardRules = {
  deniesAi: [
    { says: new RegExp(`\\b(?:ik ben|ben ik) ${HOW}(?:geen|niet een) ${MACHINE}\\b`) },
    { says: /\bgeen (?:ai|robot|bot|chatbot|computer|kunstmatige intelligentie)\b/ },
    { says: new RegExp(`\\b(?:ik ben|ben ik) ${HOW}(?:een )?${REAL}${HUMAN}\\b`) },
    { says: new RegExp(`\\bu (?:spreekt|praat) ${HOW}(?:met|tegen) (?:een )?${REAL}${HUMAN}\\b`) },
    { says: /\bals mens\b/ },
  ],
  promises: [
    {
      says: new RegExp(
        `\\b${HOME} is (?:\\w+ )?(?:van u|de uwe|het uwe|gereserveerd|voor u gereserveerd|voor u)(?= ?[.!,]|$)`,
      ),
      unless: NOT,
    },
    {
      says: new RegExp(
        `\\bu (?:krijgt|zult krijgen|ontvangt) (?:\\w+ ){0,2}(?:het|de|een) (?:${HOME}|${VISIT}|contract|huurcontract|sleutels?)\\b`,
      ),
      unless: NOT,
    },
    { says: /\b(?:garandeer|garanderen|beloof|beloven|verzeker)\b/, unless: NOT },
    {
      says: /\b(?:heb|hebben) (?:\w+ ){0,8}(?:geboekt|gereserveerd|vastgelegd|ingepland|bevestigd)\b/,
      unless: NOT,
    },
    {
      says: new RegExp(
        `\\b${VISIT} (?:is|staat|werd) (?:\\w+ ){0,2}(?:geboekt|bevestigd|gereserveerd|ingepland|vast|vastgelegd)\\b`,
      ),
      unless: NOT,
    },
    {
      says: /\bu (?:bent|wordt|werd) (?:\w+ ){0,2}(?:geaccepteerd|goedgekeurd|geselecteerd|gekozen|gekwalificeerd|aangenomen|geslaagd)\b/,
    },
    { says: /\bkwalificeer/ },
    {
      says: new RegExp(
        `\\b(?:kan|kunnen|zal) (?:\\w+ ){0,4}(?:${VISIT}|korting|betere prijs) (?:\\w+ )?(?:aanbieden|geven|regelen|boeken|plannen)\\b`,
      ),
      unless: NOT,
    },
    { says: /\bkans(?:en)? (?:is|zijn) (?:\w+ )?(?:goed|groot|uitstekend)\b/ },
    { says: /\bkorting\b|\b(?:prijs|huur) (?:\w+ ){0,3}(?:verlagen|drukken)\b/, unless: NOT },
  ],
  leaks: [
    { says: /\b(?:prompt|mijn instructies|mijn regels|mijn script)\b/ },
    {
      says: /\b(?:ik ben|mij is|er is mij) (?:\w+ )?(?:geinstrueerd|geprogrammeerd|verteld|opgedragen)\b/,
    },
    {
      says: /\b(?:criteri(?:um|a)|verwachte? (?:waarde|antwoord)|score|puntenaantal|databank|database)\b/,
    },
  ],
  money:
    /\b(?:chf|frank|franken|euro|eur|dollar|huur|huurprijs|prijs|koopprijs|kost|kosten|borg|waarborg|servicekosten|per maand|maandelijks)\b|[€$£]/,
  price: new RegExp(`\\b(?:huur|\\w*prijs)\\b|\\b(?:het|dat|${HOME}) kost\\b`),
  priceClaims: [
    {
      says: /\b(?:servicekosten|stookkosten|verwarming|alles) (?:is |zijn )?(?:\w+ )?(?:inbegrepen|inclusief)\b/,
      unless: NOT,
    },
    {
      says: /\binclusief (?:alle )?(?:servicekosten|stookkosten|verwarming|kosten)\b/,
      unless: NOT,
    },
    { says: /\b(?:onderhandelbaar|bespreekbaar)\b/, unless: NOT },
  ],
  titles: /\b(?:meneer|mevrouw|de heer|Dhr|Mevr|Mw|dr)\b\.?\s+(\p{Lu}[\p{L}'-]+)/gu,
};
