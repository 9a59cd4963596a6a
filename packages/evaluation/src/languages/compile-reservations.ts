import { type PhraseSet, phraseSet } from '../tokens/phrase-table.js';
import { phrasesOf } from './phrase-families.js';
import type { ReservationWords } from './reservation-words.js';

/** The same words, ready to be searched. */
export type Reservations = { readonly [Kind in keyof ReservationWords]: PhraseSet };

/** Builds what the engine searches for what may leave an answer open. */
export function compileReservations(words: ReservationWords): Reservations {
  const kinds = Object.entries(words).map(([kind, families]) => [
    kind,
    phraseSet(phrasesOf(families)),
  ]);
  return Object.fromEntries(kinds) as Reservations;
}
