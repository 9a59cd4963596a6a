import { type CallResult, LANGUAGES, type Language } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import { openTestDialer } from '../testing/open-test-dialer.js';
import { callIdFor, requestFor, slotIn } from '../testing/requests.js';

const CALLS = 200;
const SLOTS = 20;
const PLACES = 3;

/** What a lead hears whose viewing was taken meanwhile, and one for whom none is left. */
const WORDS: Readonly<Record<Language, { readonly gone: string; readonly none: string }>> = {
  de: { gone: 'gerade vergeben worden', none: 'kein Besichtigungstermin frei' },
  fr: { gone: "vient d'être prise", none: "Aucune visite n'est libre" },
  en: { gone: 'taken just now', none: 'no viewing is open' },
  nl: { gone: 'net vergeven', none: 'geen bezichtiging vrij' },
};

const agentTexts = ({ transcript }: CallResult) =>
  transcript.filter(({ role }) => role === 'agent').map(({ text }) => text);

/** Whether the lead was told each time that a viewing was lost, and what followed. */
function losses(call: CallResult) {
  const tools = call.toolCallsLog;
  return tools.flatMap(({ tool, ok }, at) =>
    tool === 'book_property_viewing' && !ok ? [tools[at + 1]?.tool] : [],
  );
}

describe('200 leads who talk at the same time about 20 viewings with 3 places each', () => {
  it('book all 60 and no more; every other lead is told, and offered what else there is', async () => {
    const { accept, runCall, read, db } = await openTestDialer();
    const slots = Array.from({ length: SLOTS }, (_, day) => slotIn(10 + day, PLACES));
    const ids = await Promise.all(
      Array.from({ length: CALLS }, (_, number) => {
        const language = LANGUAGES[number % LANGUAGES.length] ?? 'en';
        const request = requestFor('books', language, { slots, reference: 'sought after', number });
        return accept(request, { callId: callIdFor(`sought-after-${number}`) });
      }),
    );
    await Promise.all(ids.map(runCall));

    const stored = await db.prisma.viewingSlot.findMany();
    expect(stored.map(({ taken }) => taken)).toEqual(Array.from({ length: SLOTS }, () => PLACES));
    const statuses = (await db.prisma.booking.findMany()).map(({ status }) => status);
    expect(statuses.filter((status) => status === 'booked')).toHaveLength(SLOTS * PLACES);
    expect(statuses.filter((status) => status === 'held')).toEqual([]);

    const calls = await Promise.all(ids.map(read));
    const booked = calls.filter(({ booking }) => booking !== null);
    expect(booked).toHaveLength(SLOTS * PLACES);
    let lost = 0;
    for (const call of calls) {
      const said = agentTexts(call).join('\n');
      const words = WORDS[call.language ?? 'en'];
      const after = losses(call);
      lost += after.length;
      // Told at once of each one lost, and the next were looked for.
      expect(said.split(words.gone).length - 1, said).toBe(after.length);
      expect(new Set(after)).toEqual(new Set(after.length === 0 ? [] : ['propose_viewing_slots']));
      if (call.booking !== null) continue;
      expect(call.endedReason).toBe('no_slot_open');
      expect(said).toContain(words.none);
    }
    // Or nobody would have had to be told.
    expect(lost).toBeGreaterThan(0);
  }, 120_000);
});
