import { answer, hangUp, inOrder, wait, waitForAgent } from '@immolab/call-testkit';
import { LANGUAGES } from '@immolab/contracts';
import { LEAD_SPEECH } from '../../phone-world/lead-rules.js';
import type { PhoneWorld } from '../../phone-world/open-phone-world.js';
import type { Measured } from '../bench.js';
import { report } from '../rounds/describe-ratio.js';
import { medianOf } from '../rounds/statistics.js';
import { leadOfDialogue } from './lead-of-dialogue.js';
import { untilAtRest } from './until-at-rest.js';

const TOGETHER = LANGUAGES.length;
const MOST_LATER_MS = 500;
const HEARD_ENOUGH_MS = 500;

interface FirstWord {
  /** From the trigger's being accepted. */
  readonly afterTriggerMs: number;
  /** From the end of the hello. */
  readonly afterHelloMs: number;
}

/**
 * Rounds of one call, then four that start together, as far as their first word. The dialer is at
 * rest before each, as it is when calls come now and then.
 */
export async function* measureBurst(
  world: PhoneWorld,
  rounds: number,
  firstNumber: number,
): AsyncGenerator<Measured> {
  let number = firstNumber;
  const start = (index: number): Promise<FirstWord> => {
    number += 1;
    return hearFirstWord(world, number, index);
  };
  const ones: FirstWord[] = [];
  const slowest: FirstWord[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await untilAtRest();
    ones.push(await start(round % TOGETHER));
    await untilAtRest();
    const four = await Promise.all(Array.from({ length: TOGETHER }, (_, index) => start(index)));
    slowest.push({
      afterTriggerMs: Math.max(...four.map(({ afterTriggerMs }) => afterTriggerMs)),
      afterHelloMs: Math.max(...four.map(({ afterHelloMs }) => afterHelloMs)),
    });
  }
  const later = (of: (one: FirstWord) => number): number =>
    medianOf(slowest.map(of)) - medianOf(ones.map(of));
  const ms = later(({ afterTriggerMs }) => afterTriggerMs);
  yield report('trigger to first word, one call', `${describe(ones)}`);
  yield {
    what: `${TOGETHER} together: the last speaks later by`,
    figure: `${ms.toFixed(0)} ms, ${rounds} rounds`,
    goal: { text: `<= ${MOST_LATER_MS} ms`, holds: ms <= MOST_LATER_MS },
  };
  const afterHello = later(({ afterHelloMs }) => afterHelloMs);
  yield report('  of which after the hello', `${afterHello.toFixed(0)} ms`);
}

function describe(ones: readonly FirstWord[]): string {
  return `${medianOf(ones.map(({ afterTriggerMs }) => afterTriggerMs)).toFixed(0)} ms`;
}

async function hearFirstWord(world: PhoneWorld, number: number, index: number): Promise<FirstWord> {
  const language = LANGUAGES[index % LANGUAGES.length] ?? 'en';
  const { hello } = LEAD_SPEECH[language];
  const triggeredAt = Date.now();
  const { callId, ...posted } = await world.post(
    leadOfDialogue(language, number),
    inOrder(answer({ language, hello }), waitForAgent, wait(HEARD_ENOUGH_MS), hangUp),
  );
  const phone = await posted.invited();
  await phone.whenEnded();
  await posted.ended();
  await world.untilRoomGone(callId);
  const spoke = phone.events.find(({ type }) => type === 'agent-began');
  const { firstWordMs } = phone.measures;
  if (spoke === undefined || firstWordMs === null) throw new Error('a call had no first word');
  return { afterTriggerMs: spoke.at - triggeredAt, afterHelloMs: firstWordMs };
}
