import type { ReadableStream } from 'node:stream/web';
import { type llm, type stt, voice } from '@livekit/agents';
import type { AudioFrame } from '@livekit/rtc-node';
import { ScriptAgent, type ScriptAgentOptions } from '../agent/script-agent.js';
import { speakText } from '../speech/speak-text.js';
import { endWithSilence } from './end-with-silence.js';
import type { TranscriptFinisher } from './finish-transcripts.js';

export interface PhoneAgentOptions extends ScriptAgentOptions {
  readonly finisher: TranscriptFinisher;
  /** The lead's turn is over. */
  readonly onTurn: (text: string) => void;
  /** One sentence as it sounds; `answeredBy` tells who decided on the words. */
  readonly speak: (sentence: string, answeredBy: 'rules' | 'model') => AsyncIterable<AudioFrame>;
}

/**
 * The agent of a call with sound. What the session takes for a turn is handed on instead of being
 * answered here: whoever holds the conversation answers it, as on every other line.
 */
export class PhoneAgent extends ScriptAgent {
  readonly #phone: PhoneAgentOptions;

  constructor(options: PhoneAgentOptions) {
    super(options);
    this.#phone = options;
  }

  override async onUserTurnCompleted(
    _chatCtx: llm.ChatContext,
    message: llm.ChatMessage,
  ): Promise<void> {
    this.#phone.finisher.turnOver();
    this.#phone.onTurn(message.textContent ?? '');
    throw new voice.StopResponse();
  }

  override async sttNode(
    audio: ReadableStream<AudioFrame>,
    settings: voice.ModelSettings,
  ): Promise<ReadableStream<stt.SpeechEvent | string> | null> {
    const { gone } = this.#phone;
    const heard = gone === undefined ? audio : endWithSilence(audio, gone);
    const events = await voice.Agent.default.sttNode(this, heard, settings);
    return events === null ? null : this.#phone.finisher.finish(events);
  }

  override async ttsNode(
    text: ReadableStream<string>,
    _settings: voice.ModelSettings,
  ): Promise<ReadableStream<AudioFrame> | null> {
    return speakText(text, (sentence) => this.#phone.speak(sentence, this.answering.answeredBy));
  }
}
