import { openTestDatabase } from '@immolab/testkit';
import { describe, expect, it } from 'vitest';
import { launchDialer } from './testing/launch-dialer.js';

describe('a dialer that is started', () => {
  it('with an incomplete live configuration ends with one message that names all of it', async () => {
    const { url } = await openTestDatabase();
    const environment = { LIVEKIT_URL: 'ws://127.0.0.1:9', LLM_MODELS: 'openai:gpt-4.1-mini' };
    const ended = await launchDialer(url, environment).then(
      () => 'it started',
      (error: Error) => error.message,
    );
    expect(ended).toContain('The configuration has 6 faults:');
    for (const name of [
      ...['LIVEKIT_API_KEY', 'LIVEKIT_API_SECRET', 'SIP_TRUNKS', 'STT_MODELS', 'TTS_MODELS'],
      'OPENAI_API_KEY',
    ]) {
      expect(ended).toContain(`- ${name} is missing.`);
    }
  });

  it('without any of it serves test keys, and says so', async () => {
    const { url } = await openTestDatabase();
    const dialer = await launchDialer(url);
    expect(dialer.log()).toContain('sandbox only');
  });
});
