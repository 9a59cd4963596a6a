import type { CallBrief } from '@immolab/contracts';
import type { Parties, Phrases } from '../languages/define-pack.js';
import { PACKS } from '../languages/list-packs.js';
import type { ScriptState } from './define-state.js';

export function phrasesOf(state: ScriptState): Phrases {
  return PACKS[state.language].phrases;
}

export function partiesOf(brief: CallBrief): Parties {
  return {
    agent: brief.agent.agentName,
    agency: brief.agent.agencyName,
    lead: `${brief.lead.firstName} ${brief.lead.lastName}`.trim(),
  };
}

/** FNV-1a: spreads call ids evenly over the variants of a phrase. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return value;
}

/** Chooses a variant from the call's id and the count of phrases so far, never `last` again. */
export function chooseVariant(
  brief: CallBrief,
  state: ScriptState,
  variants: readonly string[],
  last: string | null,
): string {
  const others = variants.filter((variant) => variant !== last);
  const seed = hash(`${brief.callId}:${state.phraseCount}`);
  return others[seed % Math.max(1, others.length)] ?? variants[0] ?? '';
}

/** Puts a sentence before whatever is said next. */
export function withLine(state: ScriptState, line: string): ScriptState {
  return { ...state, lines: [...state.lines, line] };
}

export function withAcknowledgement(brief: CallBrief, state: ScriptState): ScriptState {
  const { acknowledgements } = phrasesOf(state);
  const chosen = chooseVariant(brief, state, acknowledgements, state.lastAcknowledgement);
  return {
    ...withLine(state, chosen),
    acknowledged: state.acknowledged + 1,
    lastAcknowledgement: chosen,
    phraseCount: state.phraseCount + 1,
  };
}

export function withFallback(brief: CallBrief, state: ScriptState): ScriptState {
  const chosen = chooseVariant(brief, state, phrasesOf(state).fallbacks, state.lastFallback);
  return { ...withLine(state, chosen), lastFallback: chosen, phraseCount: state.phraseCount + 1 };
}
