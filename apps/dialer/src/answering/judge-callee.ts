import type { AnsweredBy } from '@immolab/contracts';
import { findSignals } from './find-signals.js';
import { MACHINE_SIGNALS, type Machine } from './signals/signals.js';

/** What was heard of whoever picked up, so far. */
export interface CalleeHeard {
  /** All of it, as the recogniser wrote it; it may still grow. */
  readonly text: string;
  /** A pause followed: whoever spoke waits for an answer, or has finished a sentence. */
  readonly final: boolean;
  /** Longest stretch of speech without a pause of half a second, in milliseconds. */
  readonly longestSpeechMs: number;
  /** A tone as of an answering machine was heard after the speech. */
  readonly beep: boolean;
  /** Whoever picked up was taken for a person, and spoken to. */
  readonly afterPerson?: boolean;
}

export interface CalleeJudgement {
  readonly by: Exclude<AnsweredBy, 'unknown'> | 'undecided';
  /** 0 to 1, that `by` is right; of `undecided`, that it is a machine. */
  readonly confidence: number;
  /** What decided: signals joined by `+`. For logs and measurements. */
  readonly rule: string;
}

/** A machine is hung up on, so to take a person for one is worse than to find a machine late. */
const DECIDES = 0.75;
/** Where words of a person are heard too: more than any signal weighs by itself. */
const DECIDES_AGAINST_PERSON = 0.97;
/**
 * Where a person was heard before: people want to be left a message, and wonder whether they hear a
 * machine; "after the tone" nobody says but one.
 */
const DECIDES_AFTER_PERSON = 0.92;
/** Less than this is no reason to doubt a person. */
const DOUBTS = 0.3;
/** Nor is this, where words of a person are heard too. */
const DOUBTS_AGAINST_PERSON = 0.7;
/** Nobody who picks up says more than this in one breath. */
const BREATH_MS = 6_000;
const MONOLOGUE_WEIGHT = 0.4;
const BEEP_WEIGHT = 0.9;
/** Who is told to press one key may be told so by a person; a menu has several. */
const KEYS_WEIGHT = 0.5;
/** "Hello?", "Müller, guten Tag." */
const SHORT_WORDS = 4;

interface Evidence {
  readonly by: Machine;
  readonly weight: number;
  readonly name: string;
}

/**
 * Who picked up, by what they say: a person, a mailbox, a menu, a phone that asks what callers want.
 *
 * Pure, and cheap enough to be asked at each growing transcript. A person is found only at a pause,
 * a machine as soon as it has said what only machines say. A longer text may change the judgement: a
 * mailbox that begins "Hello, this is Tom" is a person until it goes on.
 */
export function judgeCallee(heard: CalleeHeard): CalleeJudgement {
  const { machine, person, keys, words } = findSignals(heard.text);
  const speaksToCaller = person.length > 0;
  const usual = heard.afterPerson ? DECIDES_AFTER_PERSON : DECIDES;
  const needed = speaksToCaller ? DECIDES_AGAINST_PERSON : usual;
  const evidence: Evidence[] = machine.map((name) => ({ ...MACHINE_SIGNALS[name], name }));
  if (heard.longestSpeechMs >= BREATH_MS && !speaksToCaller) {
    evidence.push({ by: 'voicemail', weight: MONOLOGUE_WEIGHT, name: 'monologue' });
  }
  if (keys > 1) evidence.push({ by: 'ivr', weight: KEYS_WEIGHT, name: 'several_keys' });
  if (heard.beep) evidence.push({ by: 'voicemail', weight: BEEP_WEIGHT, name: 'beep' });
  const doubt = weigh(evidence);
  if (doubt >= needed) {
    return { by: likeliest(evidence), confidence: doubt, rule: nameAll(evidence) };
  }
  const doubtful = doubt >= (speaksToCaller ? DOUBTS_AGAINST_PERSON : DOUBTS);
  if (doubtful || !heard.final || words === 0) {
    return { by: 'undecided', confidence: doubt, rule: nameAll(evidence) };
  }
  return judgePerson(speaksToCaller, words);
}

/** Independent reasons: each takes its share of the doubt that is left. */
function weigh(evidence: readonly { readonly weight: number }[]): number {
  return 1 - evidence.reduce((left, { weight }) => left * (1 - weight), 1);
}

/** A mailbox may offer keys and a menu a mailbox: what speaks most clearly decides. */
function likeliest(evidence: readonly Evidence[]): Machine {
  const ranked = (['screening', 'voicemail', 'ivr'] as const)
    .map((by) => ({ by, weight: weigh(evidence.filter((one) => one.by === by)) }))
    .sort((one, other) => other.weight - one.weight);
  return ranked[0]?.by ?? 'voicemail';
}

function nameAll(evidence: readonly Evidence[]): string {
  return evidence.map(({ name }) => name).join('+') || 'nothing_yet';
}

function judgePerson(speaksToCaller: boolean, words: number): CalleeJudgement {
  if (speaksToCaller) return { by: 'person', confidence: 0.97, rule: 'speaks_to_caller' };
  if (words <= SHORT_WORDS) return { by: 'person', confidence: 0.9, rule: 'short' };
  // "Hello, this is Tom" may be the beginning of more.
  return { by: 'person', confidence: 0.7, rule: 'nothing_of_a_machine' };
}
