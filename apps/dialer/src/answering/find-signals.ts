import { indexPatterns, matchPatterns, splitTokens } from '@immolab/conversation';
import { DE } from './signals/de.js';
import { EN } from './signals/en.js';
import { FR } from './signals/fr.js';
import { NL } from './signals/nl.js';
import {
  MACHINE_SIGNALS,
  type MachineSignal,
  type PersonSignal,
  type SignalTable,
} from './signals/signals.js';

/** Joins the tables of the languages, signal by signal. */
function joinTables(tables: readonly SignalTable[]): Record<string, string> {
  const joined: Record<string, string> = {};
  for (const table of tables) {
    for (const [signal, patterns] of Object.entries(table)) {
      joined[signal] = `${joined[signal] ?? ''}\n${patterns}`;
    }
  }
  return joined;
}

const INDEX = indexPatterns(joinTables([DE, FR, EN, NL]));

export interface FoundSignals {
  readonly machine: readonly MachineSignal[];
  readonly person: readonly PersonSignal[];
  /** How many words were said. */
  readonly words: number;
}

/** The signals in what was heard, each once, in the order of {@link MACHINE_SIGNALS}. */
export function findSignals(text: string): FoundSignals {
  const tokens = splitTokens(text);
  const names = new Set(matchPatterns(INDEX, tokens).map(({ name }) => name));
  return {
    machine: MACHINES.filter((name) => names.has(name)),
    person: PERSONS.filter((name) => names.has(name)),
    words: tokens.length,
  };
}

const PERSONS: readonly PersonSignal[] = ['asks_caller', 'speaks_of_other'];
const MACHINES = Object.keys(MACHINE_SIGNALS).filter(
  (name): name is MachineSignal => name in MACHINE_SIGNALS,
);
