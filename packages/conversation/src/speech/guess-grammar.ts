import { splitTokens } from '../responder/patterns/split-tokens.js';

/** First names that agencies give their agent; only the grammar of "assistant" hangs on it. */
const FEMININE = new Set(
  `sarah sara anna emma lea lena laura julia sophie sofia marie maria claire camille chloe alice
  emilie nina nora lisa lara mia eva elena clara charlotte louise jeanne manon ines amelie julie
  nathalie isabelle sandra petra sabine monika katharina hannah johanna paula amy kate lucy olivia
  victoria emily grace jane susan mary sanne lotte femke anouk fleur maud iris eline saskia
  marieke ava zoe stella luna aurora heidi vera ella`.split(/\s+/),
);
const MASCULINE = new Set(
  `max paul peter thomas david daniel lukas luca leon felix jan jonas simon martin stefan markus
  andreas michael alexander tobias marc marco pierre jean louis hugo lucas nicolas antoine julien
  thibault mathieu olivier philippe john james jack tom oliver henry george william robert adam
  ben sam daan bram sem thijs pieter joris ruben koen jeroen wouter hans karl fritz urs reto beat
  oscar theo leo noah liam`.split(/\s+/),
);

export type Gender = 'feminine' | 'masculine' | 'neutral';

/** The grammatical gender that fits the agent's name; `neutral` when it is not a known one. */
export function agentGender(name: string | null): Gender {
  const first = splitTokens(name ?? '')[0]?.word ?? '';
  if (FEMININE.has(first)) return 'feminine';
  return MASCULINE.has(first) ? 'masculine' : 'neutral';
}

const VOWELS = new Set('aeiou');

/** "d'Avendo", "de Naef"; before h and y, which most foreign names pronounce, "de". */
export function frenchOf(name: string): string {
  const first = splitTokens(name)[0]?.word.charAt(0) ?? '';
  return VOWELS.has(first) ? `d'${name}` : `de ${name}`;
}

/** "que Naef", "qu'Avendo". */
export function frenchThat(name: string): string {
  const first = splitTokens(name)[0]?.word.charAt(0) ?? '';
  return VOWELS.has(first) ? `qu'${name}` : `que ${name}`;
}
