import type { PhoneCall } from '../telephone/phone-call.js';

/** What a telephone does with a call, from the INVITE on. Ends early when the call does. */
export type Behaviour = (call: PhoneCall) => Promise<void>;

/** One after the other. */
export function inOrder(...behaviours: readonly Behaviour[]): Behaviour {
  return async (call) => {
    for (const behave of behaviours) await behave(call);
  };
}
