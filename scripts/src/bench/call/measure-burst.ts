import { answer, hangUp, inOrder, wait, waitForAgent } from '@immolab/call-testkit';
import { LANGUAGES } from '@immolab/contracts';
import { LEAD_SPEECH } from '../../phone-world/lead-rules.js';
import type { PhoneWorld } from '../../phone-world/open-phone-world.js';
import type { Measured } from '../bench.js';
import { report } from '../rounds/describe-ratio.js';
import { medianOf } from '../rounds/statistics.js';
import { leadOfDialogue } from './lead-of-dialogue.js';
import { untilAtRest } from './until-at-rest.js';

const MOST_LATER_MS = 500;
const HEARD_ENOUGH_MS = 500;

interface FirstWord {
  /** From the trigger's being accepted. */
  readonly afterTriggerMs: number;
  /** From the end of the hello. */
  readonly afterHelloMs: number;
}

/**
 * One call in each language, then rounds of four that start together, as far as their first word; each
 * is compared with the one in its language, since a hello is longer in one than in another. The dialer is
 * at rest before each, as it is when calls come now and then.
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
  for (const index of LANGUAGES.keys()) {
    await untilAtRest();
    ones.push(await start(index));
  }
  const slowest: FirstWord[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await untilAtRest();
    const four = await Promise.all(Array.from(LANGUAGES.keys(), start));
    slowest.push(mostLater(four, ones));
  }
  const afterTrigger = medianOf(slowest.map(({ afterTriggerMs }) => afterTriggerMs));
  const afterHello = medianOf(slowest.map(({ afterHelloMs }) => afterHelloMs));
  yield report('trigger to first word, one call', `${describe(ones)}`);
  yield {
    what: `${LANGUAGES.length} together: the last speaks later by`,
    figure: `${afterTrigger.toFixed(0)} ms, ${rounds} rounds`,
    goal: { text: `<= ${MOST_LATER_MS} ms`, holds: afterTrigger <= MOST_LATER_MS },
  };
  yield report('  after the hello later by', `${afterHello.toFixed(0)} ms`);
}

/** By how much calls were later than the one in the same place, at most. */
function mostLater(calls: readonly FirstWord[], ones: readonly FirstWord[]): FirstWord {
  const most = (of: (one: FirstWord) => number): number =>
    Math.max(...calls.map((call, at) => of(call) - of(ones[at] ?? call)));
  return {
    afterTriggerMs: most(({ afterTriggerMs }) => afterTriggerMs),
    afterHelloMs: most(({ afterHelloMs }) => afterHelloMs),
  };
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
