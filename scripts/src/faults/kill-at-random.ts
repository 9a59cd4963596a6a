import { setTimeout as pause } from 'node:timers/promises';
import type { ServiceFleet } from './service-fleet.js';

/** A simulated call lasts about as long: a kill falls before, into or after it. */
const LONGEST_PAUSE_MS = 1_200;

export interface KillsInput {
  readonly fleet: ServiceFleet;
  readonly kills: number;
  /** How many processes there are to choose from. */
  readonly places: number;
  readonly random: () => number;
  readonly beforeEach: (kill: number) => void;
}

/** SIGKILLs processes of the fleet one after another, at moments that a seed chooses. */
export async function killAtRandom(input: KillsInput): Promise<void> {
  const { fleet, kills, places, random, beforeEach } = input;
  for (let kill = 0; kill < kills; kill += 1) {
    beforeEach(kill);
    await pause(random() * LONGEST_PAUSE_MS);
    fleet.kill(Math.floor(random() * places));
  }
  await fleet.untilReady();
}
