import { randomUUID } from 'node:crypto';
import { ReadableStream } from 'node:stream/web';
import type { ToolCall } from '@immolab/contracts';
import { llm, voice } from '@livekit/agents';
import type { Conductor } from '../conductor/conductor.js';
import type { AnswerByModel } from '../model-turn/answer-by-model.js';

/** Who decided what the agent says, and how long that took. */
export interface Answering {
  readonly answeredBy: 'rules' | 'model';
  /** From the end of the lead's turn to the agent's text. */
  readonly tookMs: number;
}

export interface ScriptAgentOptions {
  readonly conductor: Conductor;
  /** For what the rules leave to a model; null when there is none. */
  readonly answerByModel: AnswerByModel | null;
  readonly tools: readonly llm.ToolContextEntry[];
  /** Told what the lead said, before it is answered. */
  readonly onHeard: (text: string) => void;
  /** Told of an error in deciding what to say: the session would fall silent. */
  readonly onFault: (error: unknown) => void;
  readonly signal: AbortSignal;
  /** Aborted when the lead is gone: what they said is heard, and nothing answered. */
  readonly gone?: AbortSignal;
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
  #hasAnswered = false;
  #answeredBy: Answering['answeredBy'] = 'rules';
  /** What is being said; the call's last words can't be interrupted. */
  speech: voice.SpeechHandle | null = null;

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
    this.#hasAnswered = false;
    this.#answeredBy = 'rules';
  }

  override async llmNode(
    chatCtx: llm.ChatContext,
    _toolCtx: llm.ToolContext,
    settings: voice.ModelSettings,
  ): Promise<ReadableStream<Chunk>> {
    const mayCallTools = settings.toolChoice !== 'none';
    try {
      if (this.#options.signal.aborted) return streamOf([]);
      const answers = this.#hear(chatCtx);
      if (this.#options.gone?.aborted) return streamOf([]);
      const { answerByModel } = this.#options;
      if (answers === 'model' && answerByModel !== null) {
        return this.#streamModel(answerByModel, chatCtx, mayCallTools);
      }
      return streamOf(this.#answer(mayCallTools));
    } catch (error) {
      this.#options.onFault(error);
      return streamOf([]);
    }
  }

  /** What the model says as it comes, then what the script makes of it. */
  #streamModel(
    answerByModel: AnswerByModel,
    chatCtx: llm.ChatContext,
    mayCallTools: boolean,
  ): ReadableStream<Chunk> {
    const stop = new AbortController();
    const gone = this.#options.gone ?? new AbortController().signal;
    const signal = AbortSignal.any([stop.signal, gone, this.#options.signal]);
    const write = async (controller: ReadableStreamDefaultController<Chunk>): Promise<void> => {
      const speech = answerByModel(chatCtx, signal);
      let before = '';
      let next = await speech.next();
      for (; next.done !== true; next = await speech.next()) {
        const { text, kind } = next.value;
        // The time that counts is that of the answer, not of "one moment".
        if (kind === 'answer') this.#answered('model');
        controller.enqueue(`${before}${text}`);
        before = ' ';
      }
      // The lead speaks on: this answer is none any more.
      if (stop.signal.aborted) return;
      if (gone.aborted) return controller.close();
      this.#answeredBy = next.value;
      for (const chunk of this.#answer(mayCallTools, before)) controller.enqueue(chunk);
      controller.close();
    };
    return new ReadableStream({
      start: (controller) => {
        write(controller).catch((error: unknown) => {
          if (stop.signal.aborted) return;
          this.#options.onFault(error);
          controller.close();
        });
      },
      cancel: () => stop.abort(),
    });
  }

  /** Keeps who has answered first in this turn, and when. */
  #answered(answeredBy = this.#answeredBy): void {
    if (this.#hasAnswered) return;
    this.#hasAnswered = true;
    this.#answering = { answeredBy, tookMs: this.#options.clock() - this.#turnBeganAt };
  }

  /** The node is asked again after each tool; only the lead's own new words are heard. */
  #hear(chatCtx: llm.ChatContext): 'rules' | 'model' {
    const last = chatCtx.items.at(-1);
    if (last?.type !== 'message' || last.role !== 'user') return 'rules';
    if (last.id === this.#lastUtterance) return 'rules';
    this.#lastUtterance = last.id;
    return this.hear(last.textContent ?? '');
  }

  /** The lead has said something. @returns who is to answer, where anybody does */
  hear(text: string): 'rules' | 'model' {
    this.beginTurn();
    this.#options.onHeard(text);
    return this.#options.conductor.heard(text);
  }

  /** A farewell is played to its end. */
  #holdTheFloor(): void {
    if (this.speech !== null && !this.speech.interrupted) this.speech.allowInterruptions = false;
  }

  /** Sentences up to the next tool, or to where the agent listens. */
  #answer(mayCallTools: boolean, before = ''): Chunk[] {
    const { conductor } = this.#options;
    const chunks: Chunk[] = [];
    for (;;) {
      const step = conductor.takeStep();
      if (step.kind === 'end') return chunks;
      if (step.kind === 'tool') {
        // The session allows no further tool in this turn: going on would mean silence.
        if (!mayCallTools) throw new Error('the script ran too many tools in one turn');
        return [...chunks, toolChunk(step.call)];
      }
      this.#answered();
      chunks.push(`${chunks.length === 0 ? before : ' '}${step.text}`);
      if (step.then === 'hang_up') this.#holdTheFloor();
      if (step.then !== 'go_on') return chunks;
    }
  }
}

function streamOf(chunks: readonly Chunk[]): ReadableStream<Chunk> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}

function toolChunk({ tool, ...args }: ToolCall): llm.ChatChunk {
  const callId = randomUUID();
  const call = llm.FunctionCall.create({ callId, name: tool, args: JSON.stringify(args) });
  return { id: callId, delta: { role: 'assistant', toolCalls: [call] } };
}
