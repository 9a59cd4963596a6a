import type { Behaviour } from './behaviour.js';

export const hangUp: Behaviour = (call) => call.hangUp();

export const waitForAgent: Behaviour = (call) => call.untilAgentSpeaks();

export function wait(ms: number): Behaviour {
  return (call) => call.pause(ms);
}

export function say(text: string): Behaviour {
  return (call) => call.say(text);
}

/** Presses keys. */
export function press(digits: string): Behaviour {
  return (call) => call.sendDigits(digits);
}
