import { ReadableStream } from 'node:stream/web';
import type { TurnEnd } from '@immolab/conversation';
import { type LanguageCode, stt } from '@livekit/agents';
import { describe, expect, it } from 'vitest';
import { createTranscriptFinisher, type TranscriptFinisher } from './finish-transcripts.js';

const { FINAL_TRANSCRIPT, INTERIM_TRANSCRIPT } = stt.SpeechEventType;

function eventOf(type: stt.SpeechEventType, text: string, language = 'en'): stt.SpeechEvent {
  const named = language as LanguageCode;
  const data = { text, language: named, startTime: 0, endTime: 0, confidence: 1 };
  return { type, alternatives: [data] };
}

/** A recogniser that the test drives, and what the session gets of it. */
function open(judge: (text: string) => TurnEnd) {
  const ends: TurnEnd[] = [];
  const interimEnds: TurnEnd[] = [];
  const finisher = createTranscriptFinisher({
    judge,
    language: () => 'de',
    onInterim: (end) => void interimEnds.push(end),
    onFinal: (end) => void ends.push(end),
  });
  return { finisher, ends, interimEnds, ...recognise(finisher) };
}

function recognise(finisher: TranscriptFinisher) {
  let send = (_event: stt.SpeechEvent): void => undefined;
  let end = (): void => undefined;
  const source = new ReadableStream<stt.SpeechEvent>({
    start(controller) {
      send = (event) => controller.enqueue(event);
      end = () => controller.close();
    },
  });
  const reader = finisher.finish(source).getReader();
  const nextData = async () => {
    const { value } = await reader.read();
    if (value === undefined || typeof value === 'string') throw new Error('the stream has ended');
    const kind = value.type === FINAL_TRANSCRIPT ? 'final' : 'interim';
    const [data] = value.alternatives ?? [];
    return { language: data?.language, said: `${kind}: ${data?.text}` };
  };
  return {
    next: async () => (await nextData()).said,
    nextLanguage: async () => (await nextData()).language,
    interim: (text: string) => send(eventOf(INTERIM_TRANSCRIPT, text)),
    final: (text: string, language?: string) => send(eventOf(FINAL_TRANSCRIPT, text, language)),
    async end() {
      end();
      await reader.closed;
    },
  };
}

const YES_ENDS = (text: string): TurnEnd => (text.startsWith('Yes') ? 'at_once' : 'not_sure');

describe('an interim transcript', () => {
  it('is told with what is final of the turn already', async () => {
    const judge = (text: string): TurnEnd => (text === 'Well yes' ? 'at_once' : 'not_sure');
    const { interim, final, next, interimEnds } = open(judge);
    final('Well');
    expect(await next()).toBe('final: Well');
    interim('ye');
    interim('yes');
    expect([await next(), await next()]).toEqual(['interim: ye', 'interim: yes']);
    expect(interimEnds).toEqual(['not_sure', 'at_once']);
  });

  it('that is a whole answer is final when the lead pauses, and is not told again', async () => {
    const { finisher, interim, final, next, ends } = open(YES_ENDS);
    interim('Yes I do');
    expect(await next()).toBe('interim: Yes I do');
    finisher.paused();
    expect(await next()).toBe('final: Yes I do');
    expect(ends).toEqual(['at_once']);
    interim('Yes, I do');
    final('Yes, I do.');
    final('And a dog.');
    expect(await next()).toBe('final: And a dog.');
  });

  it('that is made final early hands on what the recogniser hears beyond it', async () => {
    const { finisher, interim, final, next } = open(YES_ENDS);
    interim('Yes');
    await next();
    finisher.paused();
    expect(await next()).toBe('final: Yes');
    final('Yes, but only with a balcony.');
    expect(await next()).toBe('final: but only with a balcony.');
  });

  it('that is not a whole answer waits for the recogniser', async () => {
    const { finisher, interim, final, next, ends } = open(YES_ENDS);
    interim('three thousand');
    await next();
    finisher.paused();
    final('Three thousand two hundred.');
    expect(await next()).toBe('final: Three thousand two hundred.');
    expect(ends).toEqual(['not_sure']);
  });

  it('is final as it is when the lead has hung up, and not told twice', async () => {
    const { finisher, interim, final, next } = open(YES_ENDS);
    expect(finisher.isSettled).toBe(false);
    interim('do not call');
    await next();
    expect(finisher.isSettled).toBe(false);
    finisher.settle();
    expect(await next()).toBe('final: do not call');
    expect(finisher.isSettled).toBe(true);
    final('Do not call me again.');
    expect(await next()).toBe('final: me again.');
    finisher.turnOver();
    expect(finisher.isSettled).toBe(false);
  });
});

describe('a final transcript', () => {
  it('is judged with what was said before it in the same turn', async () => {
    const judged: string[] = [];
    const { finisher, final, next } = open((text) => {
      judged.push(text);
      return 'soon';
    });
    final('Three thousand');
    await next();
    final('two hundred.');
    await next();
    finisher.turnOver();
    final('Yes.');
    await next();
    expect(judged).toEqual(['Three thousand', 'Three thousand two hundred.', 'Yes.']);
  });

  it('before the conversation goes to whoever identifies the callee, and not to the session', async () => {
    const { finisher, final, next } = open(YES_ENDS);
    const diverted = new Promise((resolve) => finisher.divertTo(resolve));
    const heard = next();
    final('Müller?');
    expect(await diverted).toBe('Müller?');
    finisher.divertTo(null);
    final('Yes.');
    expect(await heard).toBe('final: Yes.');
  });
});

describe('the language of a transcript', () => {
  it('is what the recogniser says, and that of the call when it says none', async () => {
    const { final, nextLanguage } = open(YES_ENDS);
    final('Yes.', 'fr');
    expect(await nextLanguage()).toBe('fr');
    for (const unknown of ['', 'multi', 'auto']) {
      final('Ja.', unknown);
      expect(await nextLanguage()).toBe('de');
    }
  });
});

describe('another recogniser', () => {
  it('goes on from where the first one was left, whatever that one still had to say', async () => {
    const { finisher, interim, next, end } = open(YES_ENDS);
    interim('Yes');
    await next();
    finisher.paused();
    await next();
    const second = recognise(finisher);
    await end();
    second.interim('Yes');
    expect(await second.next()).toBe('interim: Yes');
    finisher.paused();
    expect(await second.next()).toBe('final: Yes');
  });
});
