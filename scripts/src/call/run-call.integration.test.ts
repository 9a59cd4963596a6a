import { generateEncryptionKey } from '@immolab/accounts';
import { findFreePort, openTestDatabase } from '@immolab/testkit';
import { describe, expect, it } from 'vitest';
import { runCommand } from './testing/run-command.js';

const PHONE = '+41793000201';

/** Complete, and leading nowhere. */
async function deadEnd(): Promise<Record<string, string>> {
  const nowhere = `127.0.0.1:${await findFreePort()}`;
  return {
    LIVEKIT_URL: `ws://${nowhere}`,
    LIVEKIT_API_KEY: 'key',
    LIVEKIT_API_SECRET: 'secret-canary-of-thirty-two-characters',
    SIP_TRUNKS: '[{"id":"ST_one"}]',
    STT_MODELS: 'compatible:one',
    TTS_MODELS: 'compatible:one',
    TTS_VOICES: 'compatible=one',
    COMPATIBLE_STT_BASE_URL: `http://${nowhere}/v1`,
    COMPATIBLE_TTS_BASE_URL: `http://${nowhere}/v1`,
  };
}

/** Built first, if that is due. */
const TIMEOUT_MS = 120_000;

describe('npm run call', { timeout: TIMEOUT_MS }, () => {
  it('names all that is missing or wrong at once, and starts nothing', async () => {
    const { code, out, err } = await runCommand([PHONE], {
      SIP_TRUNKS: '[{}]',
      STT_MODELS: 'deepgram:nova-3',
    });
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain('The configuration has 6 faults:');
    for (const setting of ['LIVEKIT_URL', 'LIVEKIT_API_KEY', 'LIVEKIT_API_SECRET', 'TTS_MODELS']) {
      expect(err).toContain(`${setting} is missing.`);
    }
    expect(err).toContain('DEEPGRAM_API_KEY is missing. Key of Deepgram. STT_MODELS needs it.');
    expect(err).toContain('SIP_TRUNKS entry 1:');
    expect(err).not.toContain('PostgreSQL');
  });

  it('names all that it lacks to use an installation', async () => {
    const { code, err } = await runCommand([PHONE], { DATABASE_URL: 'postgres://a:b@127.0.0.1/x' });
    expect(code).toBe(1);
    expect(err).toContain('PUBLIC_BASE_URL is missing.');
    expect(err).toContain('ENCRYPTION_KEYS is missing.');
  });

  it('says whether the database or the API of an installation is away', async () => {
    const nowhere = `127.0.0.1:${await findFreePort()}`;
    const { url } = await openTestDatabase();
    const settings = {
      ENCRYPTION_KEYS: generateEncryptionKey('test'),
      PUBLIC_BASE_URL: `http://${nowhere}`,
    };
    const noApi = await runCommand([PHONE], { ...settings, DATABASE_URL: url });
    expect(noApi.err).toContain(`The API does not answer at PUBLIC_BASE_URL: http://${nowhere}`);
    const away = `postgres://user:secret-canary@${nowhere}/x`;
    const noDatabase = await runCommand([PHONE], { ...settings, DATABASE_URL: away });
    expect(noDatabase.err).toMatch(/FAILED +PostgreSQL: cannot be used: nobody listens there/);
    expect(noDatabase.err).not.toContain('canary');
    expect([noApi.code, noDatabase.code]).toEqual([1, 1]);
  });

  it('says what does not work of a complete configuration, and starts nothing', async () => {
    const { code, out, err } = await runCommand([PHONE], await deadEnd());
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(
      /FAILED +LiveKit: cannot be used at LIVEKIT_URL: nobody listens there .*\n +→ Start/,
    );
    expect(err).toMatch(/FAILED +compatible .*\n +→/i);
    expect(err).not.toContain('canary');
    expect(err).not.toContain('PostgreSQL');
  });

  it.each([
    [[], 'Which telephone?'],
    [['0791234567'], '"0791234567" is no number with its country code'],
  ])('asks for a number that can be dialled (%j)', async (args, message) => {
    const { code, err } = await runCommand(args, await deadEnd());
    expect(code).toBe(1);
    expect(err).toContain(message);
    expect(err).toContain('npm run call -- +41791234567');
  });
});
