import { PhraseTable } from '../tokens/phrase-table.js';
import { phrasesOf } from './phrase-families.js';
import type { ReservationWords } from './reservation-words.js';

/** The same words, ready to be searched: one table of each kind, since most answers hold none of them. */
export type Reservations = {
  readonly [Kind in keyof ReservationWords]: PhraseTable<keyof ReservationWords[Kind]>;
};

const searched = <Words extends object>(words: Words): PhraseTable<keyof Words> =>
  new PhraseTable(
    Object.entries(words).map(([mark, families]) => [mark as keyof Words, phrasesOf(families)]),
  );

/** Builds what the engine searches for what may leave an answer open. */
export const compileReservations = (words: ReservationWords): Reservations => ({
  figures: searched(words.figures),
  yes: searched(words.yes),
  no: searched(words.no),
  options: searched(words.options),
});
