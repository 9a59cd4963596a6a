import { readFileSync } from 'node:fs';
import type { Language } from '@immolab/contracts';
import { LIKELY_MOVES } from '../../responder/resemblance/likely-moves.js';
import { MOMENTS, type UtteranceCase } from '../../responder/utterances/define-case.js';

const FOLDER = new URL('../../../held-out/', import.meta.url);
const TITLES = 'moment\tutterance\tmove\tverdict';

const isOneOf = (names: readonly string[], name: string | undefined): boolean =>
  name !== undefined && names.includes(name);

function isCase(cells: readonly string[]): cells is UtteranceCase {
  const [moment, utterance, move] = cells;
  const isWhole = (cells.length === 3 || cells.length === 4) && cells.every((cell) => cell !== '');
  return (
    isWhole && utterance !== undefined && isOneOf(MOMENTS, moment) && isOneOf(LIKELY_MOVES, move)
  );
}

/**
 * The utterances of `held-out/<lot>/<language>.tsv`, an utterance a row.
 *
 * @throws an error with file and line for a row that is none
 */
export function readLot(lot: string, language: Language): UtteranceCase[] {
  const file = new URL(`${lot}/${language}.tsv`, FOLDER);
  const [titles, ...rows] = readFileSync(file, 'utf8').trimEnd().split('\n');
  if (titles !== TITLES) throw new Error(`${file.pathname}: the first row is not "${TITLES}"`);
  return rows.map((row, at) => {
    const cells: readonly string[] = row.split('\t');
    if (!isCase(cells)) throw new Error(`${file.pathname}:${at + 2}: not an utterance: ${row}`);
    return cells;
  });
}
