import type { GuardRules } from './rules.js';

const MACHINE =
  '(?:ai|a\\.i\\.|kunstmatige intelligentie|robot|bot|chatbot|machine|computer|programma|automaat)';
const HUMAN = '(?:mens|persoon|vrouw|man|medewerk(?:er|ster)|collega|makelaar|adviseur)';
const WHO = '(?:(?:\\w+, )?(?:een|uw|de) )?';
const REAL = '(?:(?:echte?|levende?|gewone?|normale?) )*';
const HOW = '(?:(?:echt|gewoon|natuurlijk|wel|zeker|ook|nu|hier) )*';
const HOME = '(?:appartement|woning|huis|pand|studio)';
const VISIT = '(?:bezichtiging|afspraak|rondleiding)';
const NOT = /\b(?:niet|niets|geen|nog niet|nooit)\b/;

const DAY = '(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)';

export const nl: GuardRules = {
  deniesAi: [
    { says: /\bmet een (?:\w+ )?(?:mens|persoon) te maken\b/, unless: /\bniet met\b/ },
    { says: /\bik (?:\w+ ){0,4}werk (?:\w+ ){0,4}(?:bij|op|voor|in)\b/ },
    {
      says: new RegExp(
        `\\bik ben \\w+ (?:van|bij) (?:\\w+ ){0,2}\\w+, (?:een )?${REAL}${HUMAN}\\b`,
      ),
    },
    { says: /\bmenselijke (?:assistent|medewerker|agent)/, unless: NOT },
    { says: new RegExp(`\\b(?:ik ben|ben ik) ${HOW}(?:geen|niet een) ${MACHINE}\\b`) },
    { says: /\bgeen (?:ai|robot|bot|chatbot|computer|kunstmatige intelligentie)\b/ },
    { says: new RegExp(`\\b(?:ik ben|ben ik) ${HOW}${WHO}${REAL}${HUMAN}\\b`) },
    { says: new RegExp(`\\bu (?:spreekt|praat) ${HOW}(?:met|tegen) (?:een )?${REAL}${HUMAN}\\b`) },
    {
      says: /\b(?:er is|hier is|u heeft|dit is) (?:\w+ )?een (?:\w+ )?(?:mens|persoon) (?:aan|hier)\b/,
      unless: NOT,
    },
    { says: /\bniet (?:\w+ )?kunstmatig\b|\bik (?:zit|ben) (?:\w+ ){0,3}op (?:het|ons) kantoor\b/ },
    { says: /\bals mens\b|\bvlees en bloed\b|\bik werk (?:\w+ )?(?:bij|op|voor|in)\b/ },
  ],
  promises: [
    { says: /\bvoldoet (?:\w+ ){0,3}(?:voorwaarden|eisen)\b/ },
    {
      says: new RegExp(
        `\\bkunt (?:\\w+ )?(?:het|de) ${HOME} (?:krijgen|hebben)\\b|\\bverhuurt (?:\\w+ ){0,3}aan u\\b|\\b${HOME} (?:\\w+ ){0,5}gereserveerd\\b|\\bkomt (?:\\w+ )?in aanmerking\\b`,
      ),
      unless: NOT,
    },
    {
      says: /\bgefeliciteerd\b|\bmijn woord\b|\bbeklonken\b|\bzorg (?:ik )?ervoor dat u\b|\bkiez(?:en|t) (?:\w+ )?voor u\b|\bkiest (?:\w+ )?voor u\b/,
      unless: NOT,
    },
    {
      says: new RegExp(`\\b${VISIT}\\b.*\\b(?:${DAY}|uur|morgen)\\b|\\b${DAY}\\b.*\\b${VISIT}\\b`),
    },
    {
      says: /\b(?:intrekken|verhuizen|gegarandeerd)\b|\b(?:aanvraag|inschrijving|kandidatuur) (?:is|werd|wordt) (?:\w+ )?(?:goedgekeurd|aanvaard|geaccepteerd)\b/,
      unless: NOT,
    },
    {
      says: new RegExp(`\\b(?:geef|geven|verhuren) (?:\\w+ ){0,2}(?:het|de) ${HOME}\\b`),
      unless: NOT,
    },
    {
      says: new RegExp(
        `\\b(?:houd|houden|reserveer|reserveren|bewaar|bewaren) (?:\\w+ ){0,3}${HOME}\\b`,
      ),
      unless: NOT,
    },
    {
      says: /\b(?:heb|hebben) u (?:\w+ ){0,8}(?:genoteerd|ingeschreven|opgeschreven)\b|\b(?:bovenaan|eerste keus|favoriet)\b/,
      unless: NOT,
    },
    {
      says: /\b(?:eigenaar|kantoor) (?:zal|gaat|kiest|neemt) (?:\w+ )?u\b/,
      unless: /\b(?:of|wie|contact|bellen)\b/,
    },
    { says: /\bvalt u (?:\w+ )?af\b|\bafgevallen\b|\bkomt (?:\w+ )?niet in aanmerking\b/ },
    {
      says: new RegExp(
        `\\b${HOME} is (?:\\w+ ){0,4}(?:van u|de uwe|het uwe|gereserveerd|voor u gereserveerd|voor u)(?= ?[.!,]|$)`,
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
      says: /\bu (?:bent|wordt|werd) (?:\w+ ){0,4}(?:geaccepteerd|goedgekeurd|geselecteerd|gekozen|gekwalificeerd|aangenomen|geslaagd)\b/,
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
    { says: /\bscript\b|\b(?:het|ons) (?:systeem|programma) (?:zegt|toont)\b|\bgescoord\b/ },
    { says: /\bmijn (?:richtlijnen|opdracht|configuratie)\b/ },
    { says: /\b(?:mij is|is mij) (?:\w+ )?gezegd\b/ },
    { says: /\b(?:\w*prompt|mijn instructies|mijn regels|mijn script)\b/ },
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
  units:
    'm2|m²|vierkante|meter|m|kilometer|km|liter|kwh|kw|watt|mbit|minuten|uur|stappen|jaar|jaren|dagen|mensen|personen|inwoners|bewoners|studenten|medewerkers|gezinnen|huishoudens|winkels|woningen|appartementen|huizen|bomen|boeken',
  labels: 'nummer|nr|postcode|referentie|lijn|bus|kamer|huisnummer',
  dates:
    'in|sinds|jaar|begin|eind|midden|voor|na|(?:vanaf|tot)(?= 20[23])|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  building: /\bgebouwd\b|\b(?:bouwjaar|gerenoveerd|gemoderniseerd|verbouw|nieuwbouw)/,
  priceClaims: [
    { says: /\b(?:bij|in) de (?:huur|prijs|huurprijs) inbegrepen\b/, unless: NOT },
    {
      says: /\b(?:servicekosten|stookkosten|verwarming|alles) (?:is |zijn )?(?:\w+ )?(?:inbegrepen|inclusief)\b/,
      unless: NOT,
    },
    {
      says: /\binclusief (?:alle )?(?:servicekosten|stookkosten|verwarming|kosten)\b/,
      unless: NOT,
    },
    {
      says: /\bonderhandel|\bbespreekbaar\b|\b(?:aan|met|over) de (?:\w*prijs|huur) (?:\w+ ){0,4}(?:doen|praten|regelen)\b/,
      unless: NOT,
    },
    {
      says: /\b(?:prijs|huur)\b.*\b(?:flexibel|rekbaar|speelruimte)\b|\b(?:flexibel|speelruimte|ruimte)\b (?:\w+ ){0,2}(?:in|met|op|over) de (?:prijs|huur)\b/,
      unless: NOT,
    },
  ],
  titles: /\b(?:[Mm]eneer|[Mm]evrouw|[Dd]e heer|Dhr|Mevr|Mw|dr)\b\.?\s+(\p{Lu}[\p{L}'-]+)/gu,
};
