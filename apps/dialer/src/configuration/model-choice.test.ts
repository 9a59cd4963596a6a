import { describe, expect, it } from 'vitest';
import { modelList, voiceList } from './model-choice.js';
import { voiceOf } from './voices.js';

describe('a list of models', () => {
  it('keeps the order, and takes what follows the first colon as the name', () => {
    expect(modelList('llm').parse(' openai:gpt-4.1-mini , compatible:llama3.1:8b,')).toEqual([
      { provider: 'openai', model: 'gpt-4.1-mini' },
      { provider: 'compatible', model: 'llama3.1:8b' },
    ]);
  });

  it.each([
    ['gpt-4.1', 'must be a list of provider:model, which "gpt-4.1" is not'],
    ['openai:', 'must be a list of provider:model, which "openai:" is not'],
    ['azure:gpt', 'names "azure", which is none of openai, compatible, google, livekit'],
    ['deepgram:nova-3', 'names "deepgram", which is none of openai, compatible, google, livekit'],
    [',', 'must name at least one provider:model'],
  ])('refuses %s as a language model', (text, message) => {
    const { error } = modelList('llm').safeParse(text);
    expect(error?.issues.map((issue) => issue.message)).toEqual([message]);
  });

  it('names all its faults at once', () => {
    expect(modelList('stt').safeParse('whisper,acme:x').error?.issues).toHaveLength(2);
  });
});

describe('a list of voices', () => {
  const voices = voiceList().parse('elevenlabs=Xb7h, elevenlabs.de = nPcz ,deepgram.nl=rhea');

  it('gives a language its own voice, else the one for all', () => {
    expect(voiceOf(voices, 'elevenlabs', 'de')).toBe('nPcz');
    expect(voiceOf(voices, 'elevenlabs', 'fr')).toBe('Xb7h');
    expect(voiceOf(voices, 'deepgram', 'nl')).toBe('rhea');
    expect(voiceOf(voices, 'deepgram', 'de')).toBeNull();
  });

  it('is not needed where a voice speaks all languages', () => {
    expect(voiceOf([], 'openai', 'nl')).not.toBeNull();
    expect(voiceOf([], 'google', 'nl')).not.toBeNull();
  });

  it.each([
    ['nova', 'must be a list of provider=voice or provider.language=voice, which "nova" is not'],
    ['openai.it=nova', 'names the language "it", which is none of de, fr, en, nl'],
    ['acme=nova', 'names "acme", which is none of'],
  ])('refuses %s', (text, message) => {
    expect(voiceList().safeParse(text).error?.issues[0]?.message).toContain(message);
  });
});
