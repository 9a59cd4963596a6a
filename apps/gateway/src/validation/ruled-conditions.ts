/**
 * Words of the matters that the rules of the conversation recognise without a model: negotiation of
 * the price, financing, pets, legal questions; in the four languages.
 */
const RULED_MATTERS: readonly RegExp[] = [
  /negotiat|discount|lower price|haggl|verhande?l|rabatt|nachlass|négoci|negoci|rabais|remise|onderhandel|korting/,
  /financ|finanz|mortgage|\bloans?\b|hypothe|hypothè|kredit|crédit|prêt|lening/,
  /\bpets?\b|\bdogs?\b|\bcats?\b|haustier|\bhunde?\b|\bkatzen?\b|animal|animaux|chien|\bchats?\b|huisdier|\bhond|\bkat(?:ten)?\b/,
  /legal|lawyer|contract|\blease\b|rechtlich|rechtsfrage|anwalt|vertrag|juridi|avocat|contrat|\bbail\b|jurist|advocaat/,
];

/** Whether a transfer condition, as an integrator wrote it, is recognised without a model. */
export function isRuledCondition(condition: string): boolean {
  const text = condition.normalize('NFC').toLowerCase();
  return RULED_MATTERS.some((matter) => matter.test(text));
}
