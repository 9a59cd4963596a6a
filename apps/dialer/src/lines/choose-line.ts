import type { OpenLine } from './line.js';
import { openSimulatedLine, type SimulatedPace } from './open-simulated-line.js';

/** Calls of test keys go to simulated leads; a live call finds no line on this server. */
export function chooseLine(pace: SimulatedPace): OpenLine {
  return (call) => (call.brief.test ? openSimulatedLine(call, pace) : null);
}
