import { address, oneOf, type Settings, secretText, wholeNumber } from '@immolab/runtime';
import { modelList, voiceList } from './model-choice.js';

const apiKey = secretText(1);
const baseUrl = address(['https:', 'http:']);

/** Recognisers, language models and synthesisers of the live calls, see docs/models.md. */
export const modelSettings = {
  sttModels: {
    env: 'STT_MODELS',
    schema: modelList('stt'),
    description:
      'Speech recognisers as provider:model, the first choice first: deepgram:nova-3,openai:gpt-4o-transcribe.',
    optional: true,
  },
  llmModels: {
    env: 'LLM_MODELS',
    schema: modelList('llm'),
    description:
      'Language models as provider:model, the first choice first: openai:gpt-4.1-mini. None: the rules carry the calls alone, and criteria of type text are not judged.',
    optional: true,
  },
  ttsModels: {
    env: 'TTS_MODELS',
    schema: modelList('tts'),
    description:
      'Speech synthesisers as provider:model, the first choice first: elevenlabs:eleven_flash_v2_5.',
    optional: true,
  },
  ttsVoices: {
    env: 'TTS_VOICES',
    schema: voiceList(),
    description:
      'Voices as provider=voice for all languages, or provider.language=voice for de, fr, en or nl.',
    default: '',
  },
  sttLanguages: {
    env: 'STT_LANGUAGES',
    schema: oneOf(['lead', 'all']),
    description:
      "What recognisers listen for: the lead's language, which is surer, or all four, so that a lead who speaks another one is understood.",
    default: 'lead',
  },
  sttTimeoutMs: {
    env: 'STT_TIMEOUT_MS',
    schema: wholeNumber({ min: 500, max: 60_000 }),
    description: 'Longest a recogniser may take before the next one is asked, in milliseconds.',
    default: '4000',
  },
  llmOneMomentMs: {
    env: 'LLM_ONE_MOMENT_MS',
    schema: wholeNumber({ min: 100, max: 60_000 }),
    description:
      'How long the lead waits for the language model before hearing "one moment", in milliseconds.',
    default: '1200',
  },
  llmAttemptMs: {
    env: 'LLM_ATTEMPT_MS',
    schema: wholeNumber({ min: 200, max: 60_000 }),
    description:
      'Longest a language model may be silent before the next one is asked, in milliseconds.',
    default: '2500',
  },
  llmTurnMs: {
    env: 'LLM_TURN_MS',
    schema: wholeNumber({ min: 500, max: 60_000 }),
    description:
      'Longest the language models together may take for a turn, in milliseconds; then the rules go on.',
    default: '6000',
  },
  ttsTimeoutMs: {
    env: 'TTS_TIMEOUT_MS',
    schema: wholeNumber({ min: 500, max: 60_000 }),
    description: 'Longest a synthesiser may take before the next one is asked, in milliseconds.',
    default: '4000',
  },
  openaiApiKey: {
    env: 'OPENAI_API_KEY',
    schema: apiKey,
    description: 'Key of OpenAI.',
    secret: true,
    optional: true,
  },
  openaiBaseUrl: {
    env: 'OPENAI_BASE_URL',
    schema: baseUrl,
    description: "OpenAI's API; https://eu.api.openai.com/v1 keeps data in the EU.",
    default: 'https://api.openai.com/v1',
  },
  compatibleApiKey: {
    env: 'COMPATIBLE_API_KEY',
    schema: apiKey,
    description: 'Key of the compatible servers; none is sent when there is none.',
    secret: true,
    optional: true,
  },
  compatibleSttBaseUrl: {
    env: 'COMPATIBLE_STT_BASE_URL',
    schema: baseUrl,
    description: "Recogniser that speaks OpenAI's API: http://whisper:8000/v1.",
    optional: true,
  },
  compatibleLlmBaseUrl: {
    env: 'COMPATIBLE_LLM_BASE_URL',
    schema: baseUrl,
    description: "Language model that speaks OpenAI's API: http://vllm:8000/v1.",
    optional: true,
  },
  compatibleTtsBaseUrl: {
    env: 'COMPATIBLE_TTS_BASE_URL',
    schema: baseUrl,
    description: "Synthesiser that speaks OpenAI's API: http://kokoro:8880/v1.",
    optional: true,
  },
  deepgramApiKey: {
    env: 'DEEPGRAM_API_KEY',
    schema: apiKey,
    description: 'Key of Deepgram.',
    secret: true,
    optional: true,
  },
  deepgramBaseUrl: {
    env: 'DEEPGRAM_BASE_URL',
    schema: baseUrl,
    description: "Deepgram's API; https://api.eu.deepgram.com keeps data in the EU.",
    default: 'https://api.deepgram.com',
  },
  elevenlabsApiKey: {
    env: 'ELEVENLABS_API_KEY',
    schema: apiKey,
    description: 'Key of ElevenLabs.',
    secret: true,
    optional: true,
  },
  elevenlabsBaseUrl: {
    env: 'ELEVENLABS_BASE_URL',
    schema: baseUrl,
    description: "ElevenLabs' API, with its version.",
    default: 'https://api.elevenlabs.io/v1',
  },
  googleApiKey: {
    env: 'GOOGLE_API_KEY',
    schema: apiKey,
    description: 'Key of the Gemini API.',
    secret: true,
    optional: true,
  },
} as const satisfies Settings;
