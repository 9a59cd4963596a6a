import { llm } from '@livekit/agents';
import { withinSilence } from './within-silence.js';

type ChatOptions = Parameters<llm.LLM['chat']>[0];

export interface WatchOptions {
  /** Longest silence, to the first word as between two of them. */
  readonly silenceMs: number;
  /** Told when an answer begins. */
  readonly onAnswer: () => void;
}

/**
 * A model that is given up when it is silent for too long. A provider's own time-out ends with the
 * first byte of the answer, and servers send that before they think.
 */
export class WatchedModel extends llm.LLM {
  readonly #model: llm.LLM;
  readonly #options: WatchOptions;

  constructor(model: llm.LLM, options: WatchOptions) {
    super();
    this.#model = model;
    this.#options = options;
    model.on('metrics_collected', (metrics) => this.emit('metrics_collected', metrics));
  }

  override label(): string {
    return this.#model.label();
  }

  override get model(): string {
    return this.#model.model;
  }

  override get provider(): string {
    return this.#model.provider;
  }

  override prewarm(): void {
    this.#model.prewarm();
  }

  override chat(options: ChatOptions): llm.LLMStream {
    const connOptions = { maxRetry: 0, retryIntervalMs: 0, timeoutMs: this.#options.silenceMs };
    return new WatchedStream(this, this.#model, { ...options, connOptions }, this.#options);
  }

  override async aclose(): Promise<void> {
    await this.#model.aclose();
    await super.aclose();
  }
}

class WatchedStream extends llm.LLMStream {
  readonly #model: llm.LLM;
  readonly #chat: ChatOptions;
  readonly #watch: WatchOptions;

  constructor(
    outer: llm.LLM,
    model: llm.LLM,
    chat: ChatOptions & { readonly connOptions: NonNullable<ChatOptions['connOptions']> },
    watch: WatchOptions,
  ) {
    super(outer, {
      chatCtx: chat.chatCtx,
      connOptions: chat.connOptions,
      ...(chat.toolCtx !== undefined && { toolCtx: chat.toolCtx }),
    });
    this.#model = model;
    this.#chat = chat;
    this.#watch = watch;
  }

  protected override async run(): Promise<void> {
    const { silenceMs, onAnswer } = this.#watch;
    const failed: { error: Error | null } = { error: null };
    const onError = ({ error }: { readonly error: Error }) => {
      failed.error = error;
    };
    // A stream that fails only ends; its model tells why.
    this.#model.on('error', onError);
    const stream = this.#model.chat(this.#chat);
    const close = () => stream.close();
    this.abortController.signal.addEventListener('abort', close, { once: true });
    try {
      let isFirst = true;
      for await (const chunk of withinSilence(stream, silenceMs)) {
        if (isFirst) onAnswer();
        isFirst = false;
        this.queue.put(chunk);
      }
      if (failed.error !== null) throw failed.error;
    } finally {
      this.#model.off('error', onError);
      this.abortController.signal.removeEventListener('abort', close);
      close();
    }
  }
}
