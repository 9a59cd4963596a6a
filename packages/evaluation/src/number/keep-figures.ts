import type { CompiledLanguage } from '../languages/compiled-language.js';
import { type Token, textAt } from '../tokens/token.js';
import type { NumberQuestion } from './number-question.js';
import type { Figure } from './reading/figure.js';

/** "Four, one of them a study", "quatre, dont deux en semaine": what follows is part of what was counted. */
export function withoutParts(
  figures: readonly Figure[],
  tokens: readonly Token[],
  { topic, language }: NumberQuestion,
): Figure[] {
  if (topic.money || topic.length !== null) return [...figures];
  const [marker] = language.amongThem
    .findAll(tokens)
    .filter(({ from }) => figures.some((figure) => figure.to <= from));
  return figures.filter(({ from }) => marker === undefined || from < marker.from);
}

/** The figures after the last correction marker that has a figure on both sides. */
export function afterCorrection(
  tokens: readonly Token[],
  figures: readonly Figure[],
  language: CompiledLanguage,
): Figure[] {
  let kept = [...figures];
  for (const marker of language.corrections.findAll(tokens)) {
    // "two rather than three"
    if (language.than.has(textAt(tokens, marker.to))) continue;
    const later = kept.filter((figure) => figure.from >= marker.to);
    const earlier = kept.some((figure) => figure.to <= marker.from);
    if (later.length > 0 && earlier) kept = later;
  }
  return kept;
}
