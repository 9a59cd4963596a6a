import { stt } from '@livekit/agents';
import { beforeAll, expect, it } from 'vitest';
import { silenceLiveKitLog } from '../agent/open-session.js';
import { WatchedRecogniser } from './watched-recogniser.js';

beforeAll(silenceLiveKitLog);

class Recogniser extends stt.STT {
  override readonly label = 'inner';

  constructor() {
    super({ streaming: true, interimResults: true });
  }

  protected override _recognize(): Promise<stt.SpeechEvent> {
    throw new Error('not asked for');
  }

  override stream(): stt.SpeechStream {
    throw new Error('not asked for');
  }
}

it('tells its end to its owner and to nobody else, and what passes to nobody', () => {
  const inner = new Recogniser();
  const failures: Error[] = [];
  const watched = new WatchedRecogniser(inner, (error) => failures.push(error));
  const told: unknown[] = [];
  watched.on('error', (error) => told.push(error));
  const error = new Error('down');
  const event = { type: 'stt_error', timestamp: 0, label: 'inner', error } as const;
  inner.emit('error', { ...event, recoverable: true });
  expect(failures).toEqual([]);
  inner.emit('error', { ...event, recoverable: false });
  expect(failures).toEqual([error]);
  expect(told).toEqual([]);
});
