import type { GuardRules } from './rules.js';

const MACHINE =
  '(?:ki|k\\.i\\.|kunstliche intelligenz|roboter|bot|chatbot|maschine|computer|programm|automat|sprachcomputer)';
const HUMAN =
  '(?:mensch|person|frau|mann|mitarbeiter(?:in)?|kollege|kollegin|angestellter?|maklerin?|berater(?:in)?)';
const REAL = '(?:(?:echte|richtige|wirkliche|lebendige|reale|normale|ganz normale)[rs]? )*';
const WHO = '(?:(?:\\w+, )?(?:ihre?|eine?|der|die) )?';
const HOW = '(?:(?:wirklich|naturlich|selbstverstandlich|doch|ja|echt|auch|tatsachlich|sicher) )*';
const HOME = '(?:wohnung|haus|objekt|immobilie|studio|buro)';
const VISIT = '(?:besichtigung|besichtigungstermin|termin)';
const NOT = /\b(?:nicht|nichts|kein\w*|noch nicht|nie)\b/;

const DAY = '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)';

export const de: GuardRules = {
  deniesAi: [
    {
      says: /\bmit (?:einem|einer) (?:\w+ )?(?:menschen|person) zu tun\b/,
      unless: /\bnicht mit\b/,
    },
    { says: /\bich (?:\w+ ){0,4}arbeite (?:\w+ ){0,4}(?:bei|im|in|fur)\b/ },
    {
      says: new RegExp(
        `\\bich bin \\w+ (?:von|aus|bei) (?:\\w+ ){0,2}\\w+, (?:ein |eine )?${REAL}${HUMAN}\\b`,
      ),
    },
    { says: /\bmenschliche[rs]? (?:assistent|mitarbeiter|agent)/, unless: NOT },
    {
      says: new RegExp(
        `\\b(?:ich bin|bin ich) ${HOW}(?:kein|keine|nicht ein|nicht eine) ${MACHINE}\\b`,
      ),
    },
    {
      says: /\b(?:kein|keine|keinen|keiner|keinem) (?:ki|roboter|bot|chatbot|computer|kunstliche intelligenz)\b/,
    },
    { says: new RegExp(`\\b(?:ich bin|bin ich) ${HOW}${WHO}${REAL}${HUMAN}\\b`) },
    {
      says: /\bsie (?:sprechen|reden|telefonieren) (?:\w+ ){0,2}mit (?:einem|einer) (?:(?:echten|richtigen|wirklichen|lebenden) )?(?:menschen|person|frau|mann|mitarbeiter(?:in)?)\b/,
      unless: /\bnicht mit\b/,
    },
    {
      says: /\bhier (?:ist|spricht|sitzt) (?:ein|eine) (?:\w+ )?(?:mensch|person|frau|mann)\b|\b(?:echter|richtiger|wirklicher) mensch (?:am|an)\b/,
    },
    { says: /\bnicht kunstlich\b|\bich (?:sitze|bin) (?:\w+ ){0,3}im (?:\w+ )?buro\b/ },
    { says: /\bfleisch und blut\b|\bich arbeite (?:\w+ )?(?:bei|im|in|fur)\b/ },
    { says: /\bals mensch\b|\bhier spricht (?:ein|eine) (?:\w+ )?(?:mensch|person)\b/ },
  ],
  promises: [
    { says: /\berfullen (?:\w+ ){0,3}(?:voraussetzungen|bedingungen|anforderungen)\b/ },
    {
      says: new RegExp(
        `\\bkonnen (?:\\w+ )?(?:die|das|diese|dieses) ${HOME} haben\\b|\\bvermietet (?:\\w+ ){0,3}ihnen\\b|\\b${HOME} (?:\\w+ ){0,5}reserviert\\b|\\bzugelassen\\b`,
      ),
      unless: NOT,
    },
    {
      says: /\b(?:gratul|gluckwunsch)|\b(?:sie sind|sind sie) (?:\w+ )?(?:raus|drin)\b|\bmein wort\b|\babgemacht\b|\bsorge (?:ich )?dafur\b/,
      unless: NOT,
    },
    { says: /\bfur sie entscheid|\bsie haben (?:die wohnung|das haus)(?= ?[.,!]|$)/ },
    {
      says: new RegExp(`\\b${VISIT}\\b.*\\b(?:${DAY}|uhr|morgen)\\b|\\b${DAY}\\b.*\\b${VISIT}\\b`),
    },
    {
      says: /\b(?:einziehen|garantiert|ihnen sicher|ihnen zu(?:gesagt)?)\b|\b(?:bewerbung|anfrage|dossier) (?:wurde|ist|wird) (?:\w+ )?(?:angenommen|akzeptiert|bewilligt)\b/,
      unless: NOT,
    },
    {
      says: new RegExp(
        `\\b(?:gebe|geben|uberlassen|vermieten) (?:\\w+ )?ihnen (?:\\w+ )?(?:die|das) ${HOME}\\b`,
      ),
      unless: NOT,
    },
    {
      says: new RegExp(
        `\\b(?:halte|halten|behalte|behalten|reserviere|reservieren) (?:\\w+ ){0,4}${HOME}\\b|\\b${HOME} (?:\\w+ ){0,2}so gut wie\\b`,
      ),
      unless: NOT,
    },
    { says: /\b(?:ganz oben|an erster stelle|erste wahl|favorit(?:in)?)\b/ },
    {
      says: /\b(?:eigentumer|vermieter|agentur) (?:wird|nimmt|wahlt) (?:\w+ )?sie\b/,
      unless: /\b(?:ob|wen|anrufen|kontaktieren|melden)\b/,
    },
    {
      says: /\bscheiden sie\b|\bausgeschieden\b|\bsie (?:fallen|sind) (?:\w+ )?(?:raus|weg|durch)\b|\bkommen (?:\w+ )?nicht in frage\b/,
    },
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
    { says: /\blaut (?:\w+ )?(?:anweisung|vorgabe|richtlinie)/ },
    {
      says: /\bskript\b|\b(?:das|unser) (?:system|programm) (?:sagt|zeigt|meint)\b|\b(?:gut|schlecht) abgeschnitten\b/,
    },
    { says: /\bmeinen? (?:vorgaben|richtlinien|auftrag|konfiguration)\b/ },
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
  units:
    'm2|m²|qm|quadratmetern?|metern?|m|kilometern?|km|litern?|kwh|kw|watt|mbit|minuten|stunden|uhr|schritten?|jahren?|tagen?|menschen|personen|einwohner\\w*|bewohner\\w*|studierenden?|studenten|mitarbeit\\w*|familien|haushalten?|laden|wohnungen|hausern?|baumen?|buchern?',
  labels: 'nummer|nr|postleitzahl|plz|referenz|linie|bus|zimmer|hausnummer',
  dates:
    'im jahre?|jahr|seit|anfang|mitte|ende|vor|nach|(?:ab|bis)(?= 20[23])|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember',
  building: /baut\b|\bbau(?:jahr|ten)\b|\b(?:renovier|sanier|modernisier|umbau|neubau|errichtet)/,
  priceClaims: [
    {
      says: /\b(?:in der|im) (?:\w*miete|\w*preis) (?:\w+ )?(?:inbegriffen|enthalten|inklusive|dabei)\b/,
      unless: NOT,
    },
    {
      says: /\b(?:nebenkosten|heizkosten|heizung|strom|alles)(?: ist| sind)? (?:\w+ )?(?:inbegriffen|inklusive|enthalten|dabei)\b/,
      unless: NOT,
    },
    {
      says: /\b(?:inklusive|inkl\.?|einschliesslich) (?:aller )?(?:nebenkosten|heizkosten|heizung|strom)\b/,
    },
    { says: /\bwarmmiete\b/ },
    {
      says: /\bverhandel|\b(?:am|beim|uber den|an der|bei der|uber die) (?:\w*preis|\w*miete) (?:\w+ ){0,6}(?:machen|drehen|reden|sprechen|tun)\b/,
      unless: NOT,
    },
    {
      says: /\b(?:preis|miete)\b.*\b(?:flexibel|spielraum|entgegenkommen|anpassbar)\b|\b(?:flexibel|spielraum|entgegen(?:kommen)?)\b.*\b(?:preis|miete)\b|\b(?:da|daran) lasst sich (?:\w+ ){0,3}machen\b/,
      unless: NOT,
    },
  ],
  titles: /\b(?:Herrn?|Frau|Dr)\b\.?\s+(\p{Lu}[\p{L}'-]+)/gu,
};
