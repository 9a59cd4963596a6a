import type { Criterion } from '@immolab/contracts';
import type { Prompt } from '@immolab/conversation';
import { answerCriterion, type Intent, type Manner } from './answer-criterion.js';
import { acceptSlot, refuseSlots } from './answer-slots.js';
import { nameCallbackTime } from './name-callback-time.js';
import type { Persona } from './persona.js';
import { plead, pleadAtOnce } from './plead.js';
import { sayName } from './say-name.js';
import type { Scene } from './scene.js';

/** Everything an agent may wait for while the line is open. */
type OpenPrompt = Exclude<Prompt, { kind: 'nothing' }>;

type CriterionPrompt = Extract<Prompt, { kind: 'criterion' }>;

/** What the lead says to a prompt, in the scene's memory of what was said before. Never empty. */
export function replyToPrompt(prompt: OpenPrompt, agentText: string, scene: Scene): string {
  const { speaker, persona } = scene;
  const { table } = speaker;
  switch (prompt.kind) {
    case 'identity':
      return pleadAtOnce(scene) ?? sayIdentity(scene);
    case 'third_person':
      return sayName(table.wrongPerson, scene);
    case 'wait_for_lead':
      return sayName(table.comesToPhone, scene);
    case 'criterion':
      return plead(scene) ?? answerQuestion(prompt, agentText, scene);
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

function sayIdentity(scene: Scene): string {
  const { wrongPerson, confirmsIdentity } = scene.speaker.table;
  return sayName(scene.persona === 'wrong_person' ? wrongPerson : confirmsIdentity, scene);
}

function answerQuestion(prompt: CriterionPrompt, agentText: string, scene: Scene): string {
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
