import { randomUUID } from 'node:crypto';
import { ReadableStream } from 'node:stream/web';
import type { ToolCall } from '@immolab/contracts';
import { llm, voice } from '@livekit/agents';
import type { Conductor } from '../conductor/conductor.js';

/** Who decided what the agent says, and how long that took. */
export interface Answering {
  readonly answeredBy: 'rules' | 'model';
  /** From the end of the lead's turn to the agent's text. */
  readonly tookMs: number;
}

export interface ScriptAgentOptions {
  readonly conductor: Conductor;
  readonly tools: readonly llm.ToolContextEntry[];
  /** Told what the lead said, before it is answered. */
  readonly onHeard: (text: string) => void;
  /** Told of an error in deciding what to say: the session would fall silent. */
  readonly onFault: (error: unknown) => void;
  readonly signal: AbortSignal;
  /** Milliseconds of a clock that never goes back. */
  readonly clock: () => number;
}

type Chunk = string | llm.ChatChunk;

/**
 * The one agent of a call. Where a session asks its model, this asks the script, and streams the
 * script's tool calls and sentences just as a model would: so tools, transcript and speech are the
 * same whoever answers.
 */
export class ScriptAgent extends voice.Agent {
  readonly #options: ScriptAgentOptions;
  #lastUtterance: string | null = null;
  #turnBeganAt = 0;
  #answering: Answering = { answeredBy: 'rules', tookMs: 0 };

  constructor(options: ScriptAgentOptions) {
    super({
      instructions: 'Hold the call as the script says.',
      tools: options.tools,
    });
    this.#options = options;
    this.#turnBeganAt = options.clock();
  }

  /** Of the latest text. */
  get answering(): Answering {
    return this.#answering;
  }

  /** A turn begins that the agent takes by itself: the greeting, a silence, the end of time. */
  beginTurn(): void {
    this.#turnBeganAt = this.#options.clock();
  }

  override async llmNode(
    chatCtx: llm.ChatContext,
    _toolCtx: llm.ToolContext,
    settings: voice.ModelSettings,
  ): Promise<ReadableStream<Chunk>> {
    const chunks: Chunk[] = [];
    try {
      if (!this.#options.signal.aborted) {
        this.#hear(chatCtx);
        chunks.push(...this.#answer(settings.toolChoice !== 'none'));
      }
    } catch (error) {
      this.#options.onFault(error);
    }
    return new ReadableStream({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(chunk);
        controller.close();
      },
    });
  }

  /** The node is asked again after each tool; only the lead's own new words are heard. */
  #hear(chatCtx: llm.ChatContext): void {
    const last = chatCtx.items.at(-1);
    if (last?.type !== 'message' || last.role !== 'user') return;
    if (last.id === this.#lastUtterance) return;
    this.#lastUtterance = last.id;
    this.beginTurn();
    const text = last.textContent ?? '';
    this.#options.onHeard(text);
    this.#options.conductor.heard(text);
  }

  /** Sentences up to the next tool, or to where the agent listens. */
  #answer(mayCallTools: boolean): Chunk[] {
    const { conductor, clock } = this.#options;
    const chunks: Chunk[] = [];
    for (;;) {
      const step = conductor.takeStep();
      if (step.kind === 'end') return chunks;
      if (step.kind === 'tool') {
        // The session allows no further tool in this turn: going on would mean silence.
        if (!mayCallTools) throw new Error('the script ran too many tools in one turn');
        return [...chunks, toolChunk(step.call)];
      }
      const tookMs = clock() - this.#turnBeganAt;
      if (chunks.length === 0) this.#answering = { answeredBy: 'rules', tookMs };
      chunks.push(chunks.length === 0 ? step.text : ` ${step.text}`);
      if (step.then !== 'go_on') return chunks;
    }
  }
}

function toolChunk({ tool, ...args }: ToolCall): llm.ChatChunk {
  const callId = randomUUID();
  const call = llm.FunctionCall.create({ callId, name: tool, args: JSON.stringify(args) });
  return { id: callId, delta: { role: 'assistant', toolCalls: [call] } };
}
