import type { CallBrief, Criterion } from '@immolab/contracts';
import type { Prompt } from '@immolab/conversation';
import {
  type Answer,
  answerCriterion,
  canFail,
  type Intent,
  type Manner,
} from './answer-criterion.js';
import { acceptSlot, refuseSlots } from './answer-slots.js';
import { askAboutProperty } from './ask-about-property.js';
import { nameCallbackTime } from './name-callback-time.js';
import type { Persona } from './persona.js';
import { createRandom } from './random.js';
import type { Templates } from './sentences/sentence-table.js';
import { createSpeaker, type Speaker } from './speaker.js';

export type Reply =
  | { readonly kind: 'says'; readonly text: string }
  | { readonly kind: 'hangs_up' };

export interface SimulatedLead {
  /**
   * What the lead does when the agent has finished speaking and waits for `prompt`. Has a memory:
   * to be called once a turn. `text` is never empty.
   */
  reply(prompt: Prompt, agentText: string): Reply;
}

export interface SimulatedLeadOptions {
  readonly brief: CallBrief;
  readonly persona: Persona;
  /** The call id: the same one gives the same sentences. */
  readonly seed: string;
}

type CriterionPrompt = Extract<Prompt, { kind: 'criterion' }>;

/** Who speaks, and what they remember of the call. */
interface Scene {
  readonly brief: CallBrief;
  readonly persona: Persona;
  readonly speaker: Speaker;
  /** The criterion that `fails_eliminatory` fails; null when nothing can be failed. */
  readonly failing: string | null;
  /** Every answer given so far, by criterion. */
  readonly answers: Map<string, readonly Answer[]>;
  /** Questions about the property still to be put. */
  readonly questions: string[];
  slotOffers: number;
  /** How often the persona has said what it rather wants than to answer. */
  pleas: number;
}

/** A person at the other end of the simulated line. Pure: no clock, no I/O. */
export function createSimulatedLead({ brief, persona, seed }: SimulatedLeadOptions): SimulatedLead {
  const { language, phone } = brief.lead;
  const speaker = createSpeaker(language, phone, createRandom(`${seed}/${persona}`));
  const scene: Scene = {
    brief,
    persona,
    speaker,
    failing: persona === 'fails_eliminatory' ? criterionToFail(brief, speaker) : null,
    answers: new Map(),
    questions: persona === 'asks_questions' ? askAboutProperty(brief.property, speaker) : [],
    slotOffers: 0,
    pleas: 0,
  };
  return {
    reply: (prompt, agentText) => {
      if (prompt.kind === 'nothing' || hangsUpNow(prompt, scene)) return { kind: 'hangs_up' };
      return { kind: 'says', text: respond(prompt, agentText, scene) };
    },
  };
}

/** An eliminatory criterion first, else any that an answer can fail at all. */
function criterionToFail(brief: CallBrief, speaker: Speaker): string | null {
  const able = brief.criteria.filter((criterion) => canFail(criterion, speaker));
  return (able.find((criterion) => criterion.eliminatory) ?? able[0])?.id ?? null;
}

/**
 * In the middle: after the first answer. A single question is not answered at all, since a lead
 * who has answered everything was not broken off.
 */
function hangsUpNow(prompt: Prompt, { brief, persona }: Scene): boolean {
  if (persona !== 'hangs_up' || prompt.kind === 'identity') return false;
  const [first, second] = brief.criteria;
  const answersFirst = prompt.kind === 'criterion' && prompt.criterionId === first?.id;
  return !(answersFirst && second !== undefined);
}

function respond(prompt: Exclude<Prompt, { kind: 'nothing' }>, agentText: string, scene: Scene) {
  const { speaker, persona } = scene;
  const { table } = speaker;
  switch (prompt.kind) {
    case 'identity':
      return sayName(
        persona === 'wrong_person' ? table.wrongPerson : table.confirmsIdentity,
        scene,
      );
    case 'third_person':
      return sayName(table.wrongPerson, scene);
    case 'wait_for_lead':
      return sayName(table.comesToPhone, scene);
    case 'criterion':
      return plead(scene) ?? answerPrompt(prompt, agentText, scene);
    case 'slots':
      scene.slotOffers++;
      if (persona === 'refuses_slots') return refuseSlots(prompt.slots, speaker);
      return plead(scene) ?? acceptSlot(prompt.slots, speaker, scene.slotOffers > 1);
    case 'read_back':
      return persona === 'refuses_slots'
        ? refuseSlots([prompt.slot], speaker)
        : speaker.say(table.confirms);
    case 'callback_offer':
      return speaker.say(scene.pleas > 0 ? table.confirms : table.nothingMore);
    case 'callback_time':
      return speaker.say(['{when}.'], { when: nameCallbackTime(speaker) });
    case 'language':
      return speaker.say(table.staysInLanguage);
    case 'review':
      return speaker.say(table.nothingMore);
  }
}

function sayName(templates: Templates, { brief, speaker }: Scene): string {
  const { firstName, lastName } = brief.lead;
  const name = `${firstName} ${lastName}`;
  return speaker.say(templates, { firstName, lastName, name, stranger: strangerTo(name, speaker) });
}

/** Somebody who shares no part of the lead's name: "Anna Keller" would confirm an Anna. */
function strangerTo(name: string, { table, random }: Speaker): string {
  const partsOf = (text: string) => text.toLocaleLowerCase().split(/[\s-]+/);
  const taken = new Set(partsOf(name));
  const others = table.strangers.filter((one) => !partsOf(one).some((part) => taken.has(part)));
  return random.pickFrom(others) ?? 'Zbinden';
}

/** What the persona wants rather than to answer; null when it wants nothing (any more). */
function plead(scene: Scene): string | null {
  const { persona, speaker } = scene;
  const { table } = speaker;
  switch (persona) {
    // Taken for the lead in spite of the first answer.
    case 'wrong_person':
      return sayName(table.wrongPerson, scene);
    case 'wants_human':
      scene.pleas++;
      return speaker.say(table.wantsHuman);
    case 'opts_out':
      scene.pleas++;
      return speaker.say(table.optsOut);
    case 'calls_back_later':
      scene.pleas++;
      // Some name no time at first: the agent has to ask for it.
      return scene.pleas === 1 && speaker.random.chance(0.3)
        ? speaker.say(table.callsBackLater)
        : speaker.say(table.callsBackAt, { when: nameCallbackTime(speaker) });
    default:
      return scene.questions.shift() ?? null;
  }
}

function answerPrompt(prompt: CriterionPrompt, agentText: string, scene: Scene): string {
  const { brief, speaker, persona, answers } = scene;
  const criterion = brief.criteria.find((one) => one.id === prompt.criterionId);
  if (criterion === undefined) return speaker.say(speaker.table.confirms);
  const given = answers.get(criterion.id) ?? [];
  const intent = intentFor(criterion, given.length, scene);
  const answer = answerCriterion(
    {
      criterion,
      currency: brief.property.currency,
      candidates: prompt.candidates,
      settled: given.at(-1)?.settled ?? null,
      manner: mannerOf(given.length, persona),
      agentText,
    },
    intent,
    speaker,
  );
  answers.set(criterion.id, [...given, answer]);
  return answer.text;
}

/** The first answer is natural; who wavered at first is clear then; asked once more, all are plain. */
function mannerOf(given: number, persona: Persona): Manner {
  if (given === 0) return 'natural';
  return given === 1 && persona === 'unclear_first' ? 'clear' : 'plain';
}

function intentFor(criterion: Criterion, given: number, { persona, failing }: Scene): Intent {
  if (persona === 'unclear_first' && given === 0) return 'wavers';
  return criterion.id === failing ? 'fails' : 'passes';
}
