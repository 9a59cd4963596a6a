import { nameCallbackTime } from './name-callback-time.js';
import { sayName } from './say-name.js';
import type { Scene } from './scene.js';

/**
 * Where nothing is asked after the identity, the wish is told with it; null where questions follow
 * or the persona has none.
 */
export function pleadAtOnce(scene: Scene): string | null {
  const { brief, persona, speaker } = scene;
  if (brief.criteria.length > 0) return null;
  switch (persona) {
    case 'wants_human':
    case 'opts_out':
    case 'calls_back_later': {
      scene.pleas++;
      const templates = speaker.table.confirmsAndWishes[persona];
      return speaker.say(templates, { when: nameCallbackTime(speaker) });
    }
    default:
      return null;
  }
}

/** What the persona wants rather than to answer; null when it wants nothing (any more). */
export function plead(scene: Scene): string | null {
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
