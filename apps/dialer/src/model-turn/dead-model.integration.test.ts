import { type EndedReason, LANGUAGES, type Language } from '@immolab/contracts';
import { prompt } from '@immolab/conversation';
import { beforeAll, describe, expect, it } from 'vitest';
import { silenceLiveKitLog } from '../agent/open-session.js';
import type { Persona } from '../simulated-line/persona.js';
import { createSimulatedLead } from '../simulated-line/simulated-lead.js';
import { sampleBrief, threeCriteria } from '../simulated-line/testing/sample-criteria.js';
import { openTextCall } from './testing/hold-text-call.js';
import { modelOf } from './testing/model-of.js';
import { startChatStandIn } from './testing/start-chat-stand-in.js';

beforeAll(silenceLiveKitLog);

/** How a call ends with each of these leads. */
const ENDINGS: readonly (readonly [Persona, EndedReason])[] = [
  ['books', 'slot_booked'],
  ['fails_eliminatory', 'criteria_done'],
  ['asks_questions', 'slot_booked'],
  ['opts_out', 'opted_out'],
  ['calls_back_later', 'callback_requested'],
];

/** No dialogue takes more turns. */
const MAX_TURNS = 40;

/** Now and then each lead also says something that no rule understands. */
const STORIES: Readonly<Record<Language, string>> = {
  en: 'The moon troubles our neighbours every Sunday evening.',
  de: 'Der Mond plagt unsere Nachbarn an jedem Sonntagabend.',
  fr: 'La lune tourmente nos voisins chaque dimanche soir.',
  nl: 'De maan plaagt onze buren op elke zondagavond.',
};
const EVERY = 4;

describe('a model whose endpoint refuses every request', () => {
  it.each(LANGUAGES.flatMap((language) => ENDINGS.map((end) => [language, ...end] as const)))(
    'costs no call its outcome: %s, %s',
    async (language, persona, ending) => {
      const server = await startChatStandIn([{ status: 503 }]);
      const sample = sampleBrief(language, { criteria: threeCriteria(language) });
      const brief = { ...sample, test: false, modelAvailable: true };
      const lead = createSimulatedLead({ brief: sample, persona, seed: `${language} ${persona}` });
      const call = await openTextCall(brief, await modelOf(server.baseUrl));
      let heard = call.spoken.at(-1)?.text ?? '';
      for (let turn = 1; !call.conductor.state.over && turn <= MAX_TURNS; turn += 1) {
        if (turn % EVERY === 0) heard = await call.say(STORIES[language]);
        if (call.conductor.state.over) break;
        const reply = lead.reply(prompt(call.conductor.state), heard);
        if (reply.kind === 'hangs_up') break;
        heard = await call.say(reply.text);
      }
      expect(call.conductor.state.ending).toBe(ending);
      expect(call.faults).toEqual([]);
      expect(call.spoken.every(({ answeredBy }) => answeredBy === 'rules')).toBe(true);
    },
  );
});
