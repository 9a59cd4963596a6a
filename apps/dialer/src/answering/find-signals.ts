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
  /** How many keys one is told to press. */
  readonly keys: number;
  /** How many words were said. */
  readonly words: number;
}

/** The signals in what was heard, each once, in the order of {@link MACHINE_SIGNALS}. */
export function findSignals(text: string): FoundSignals {
  const tokens = splitTokens(text);
  const found = matchPatterns(INDEX, tokens);
  const names = new Set(found.map(({ name }) => name));
  return {
    machine: MACHINES.filter((name) => names.has(name)),
    person: PERSONS.filter((name) => names.has(name)),
    keys: countApart(found.filter(({ name }) => name === 'press_key')),
    words: tokens.length,
  };
}

/** How many there are, of those that overlap one. */
function countApart(places: readonly { readonly from: number; readonly to: number }[]): number {
  let [count, end] = [0, 0];
  for (const { from, to } of [...places].sort((one, other) => one.from - other.from)) {
    if (count === 0 || from >= end) count += 1;
    end = Math.max(end, to);
  }
  return count;
}

const PERSONS: readonly PersonSignal[] = ['asks_caller', 'speaks_of_other'];
const MACHINES = Object.keys(MACHINE_SIGNALS).filter(
  (name): name is MachineSignal => name in MACHINE_SIGNALS,
);
