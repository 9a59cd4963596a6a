import type { GuardRules } from './rules.js';

const MACHINE =
  '(?:ki|k\\.i\\.|kunstliche intelligenz|roboter|bot|chatbot|maschine|computer|programm|automat|sprachcomputer)';
const HUMAN = '(?:mensch|person|frau|mann|mitarbeiter(?:in)?|kollege|kollegin|angestellter?)';
const REAL = '(?:(?:echte|richtige|wirkliche|lebendige|reale|normale|ganz normale)[rs]? )*';
const HOW = '(?:(?:wirklich|naturlich|selbstverstandlich|doch|ja|echt|auch|tatsachlich|sicher) )*';
const HOME = '(?:wohnung|haus|objekt|immobilie|studio|buro)';
const VISIT = '(?:besichtigung|besichtigungstermin|termin)';
const NOT = /\b(?:nicht|nichts|kein\w*|noch nicht|nie)\b/;

export const de: GuardRules = {
  deniesAi: [
    {
      says: new RegExp(
        `\\b(?:ich bin|bin ich) ${HOW}(?:kein|keine|nicht ein|nicht eine) ${MACHINE}\\b`,
      ),
    },
    {
      says: /\b(?:kein|keine|keinen|keiner|keinem) (?:ki|roboter|bot|chatbot|computer|kunstliche intelligenz)\b/,
    },
    { says: new RegExp(`\\b(?:ich bin|bin ich) ${HOW}(?:ein |eine )?${REAL}${HUMAN}\\b`) },
    {
      says: /\bsie (?:sprechen|reden|telefonieren) (?:\w+ ){0,2}mit (?:einem|einer) (?:(?:echten|richtigen|wirklichen|lebenden) )?(?:menschen|person|frau|mann|mitarbeiter(?:in)?)\b/,
      unless: /\bnicht mit\b/,
    },
    { says: /\bals mensch\b|\bhier spricht (?:ein|eine) (?:\w+ )?(?:mensch|person)\b/ },
  ],
  promises: [
    {
      says: new RegExp(
        `\\b${HOME} (?:gehort (?:\\w+ )?ihnen|ist (?:\\w+ ){0,3}(?:ihre|ihnen sicher|reserviert|fur sie reserviert))\\b`,
      ),
      unless: NOT,
    },
    {
      says: new RegExp(
        `\\bsie (?:bekommen|erhalten|kriegen) (?:\\w+ ){0,2}(?:die|das|den|einen|eine) (?:${HOME}|${VISIT}|zuschlag|zusage|mietvertrag|vertrag|schlussel)\\b`,
      ),
      unless: NOT,
    },
    {
      says: /\b(?:garantiere|garantieren|verspreche|versprechen|versichere|zusichern)\b/,
      unless: NOT,
    },
    {
      says: /\b(?:habe|haben) (?:\w+ ){0,8}(?:gebucht|reserviert|eingetragen|vereinbart|bestatigt)\b/,
      unless: NOT,
    },
    {
      says: new RegExp(
        `\\b${VISIT} (?:ist|wurde|steht) (?:\\w+ ){0,2}(?:gebucht|reserviert|bestatigt|eingetragen|vereinbart|fix|fest)\\b`,
      ),
      unless: NOT,
    },
    {
      says: /\bsie (?:sind|wurden|werden) (?:\w+ ){0,2}(?:angenommen|akzeptiert|ausgewahlt|qualifiziert|genommen|dabei)\b/,
    },
    {
      says: /\bsie (?:haben|hatten) (?:\w+ ){0,3}(?:bestanden|den zuschlag|die zusage|eine zusage)\b/,
    },
    { says: /\bqualifizier|\bdurchgefallen\b/ },
    {
      says: new RegExp(
        `\\b(?:kann|konnen|konnte|konnten) (?:\\w+ ){0,4}(?:${VISIT}|rabatt|nachlass|besseren preis) (?:\\w+ )?(?:anbieten|geben|organisieren|reservieren|buchen|machen)\\b`,
      ),
      unless: NOT,
    },
    { says: /\bchancen? (?:ist|sind|steht|stehen) (?:\w+ )?(?:gut|hoch|ausgezeichnet|bestens)\b/ },
    {
      says: /\b(?:rabatt|preisnachlass|mietnachlass|verhandlungssache)\b|\b(?:preis|miete) (?:\w+ ){0,3}(?:senken|reduzieren|drucken)\b/,
      unless: NOT,
    },
  ],
  leaks: [
    {
      says: /\b(?:systemprompt|system-prompt|prompt|meine anweisungen|meinen anweisungen|meine regeln|mein skript)\b/,
    },
    {
      says: /\b(?:ich wurde|mir wurde|ich bin) (?:\w+ )?(?:angewiesen|programmiert|gesagt|konfiguriert)\b/,
    },
    {
      says: /\b(?:kriteri(?:um|en)|erwarteter? (?:wert|antwort)|punktzahl|punktestand|datenbank)\b/,
    },
  ],
  money:
    /\b(?:chf|franken|fr\.|euro|eur|dollar|miete|preis|kaufpreis|kostet|kosten|kaution|nebenkosten|monatlich|im monat|pro monat|betragt)\b|[€$£]/,
  price: new RegExp(`\\b(?:\\w*miete|\\w*preis)\\b|\\b(?:sie|es|das|${HOME}) kostet\\b`),
  priceClaims: [
    {
      says: /\b(?:nebenkosten|heizkosten|heizung|strom|alles)(?: ist| sind)? (?:\w+ )?(?:inbegriffen|inklusive|enthalten|dabei)\b/,
      unless: NOT,
    },
    {
      says: /\b(?:inklusive|inkl\.?|einschliesslich) (?:aller )?(?:nebenkosten|heizkosten|heizung|strom)\b/,
    },
    { says: /\bwarmmiete\b/ },
    { says: /\bverhandelbar\b/, unless: NOT },
  ],
  titles: /\b(?:Herrn?|Frau|Dr)\b\.?\s+(\p{Lu}[\p{L}'-]+)/gu,
};
