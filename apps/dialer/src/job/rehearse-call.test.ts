import { inference } from '@livekit/agents';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { silenceLiveKitLog } from '../agent/open-session.js';
import { rehearseCall, rehearseHearing } from './rehearse-call.js';

describe('a rehearsal', () => {
  beforeAll(silenceLiveKitLog);

  it('goes through all questions of a call to its end', async () => {
    expect(await rehearseCall()).toBe('no_slot_open');
  });

  it('hears half a second of silence', async () => {
    const vad = new inference.VAD({ model: 'silero' });
    const heard = vi.spyOn(vad, 'stream');
    await rehearseHearing(vad);
    expect(heard).toHaveBeenCalledOnce();
  });
});
