import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { z } from 'zod';

/** What the stand-in does with one request, step by step. */
export type ChatStep =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: string }
  | { readonly kind: 'wait'; readonly ms: number }
  /** The connection breaks off. */
  | { readonly kind: 'reset' }
  /** Bytes as they are, for what is no answer. */
  | { readonly kind: 'raw'; readonly text: string };

/** A whole answer, or an error page. */
export type ChatReply =
  | { readonly status: number; readonly body?: string }
  /** The head of the answer is sent after `headAfterMs`. */
  | { readonly steps: readonly ChatStep[]; readonly headAfterMs?: number };

const requestSchema = z.object({
  model: z.string(),
  messages: z.array(z.looseObject({ role: z.string(), content: z.string().nullable().optional() })),
  tools: z.array(z.object({ function: z.object({ name: z.string() }) })).default([]),
  tool_choice: z.unknown(),
});
export type ChatRequest = z.infer<typeof requestSchema>;

export interface ChatStandIn {
  /** For a client that speaks OpenAI's API. */
  readonly baseUrl: string;
  /** Every request so far, in order. */
  readonly requests: readonly ChatRequest[];
  stop(): Promise<void>;
}

/**
 * Takes the place of a language model that speaks OpenAI's API: answers what the test says, one
 * reply a request, the last one for ever. It understands nothing.
 */
export async function startChatStandIn(
  replies: readonly ChatReply[] | ((request: ChatRequest) => ChatReply),
): Promise<ChatStandIn> {
  const requests: ChatRequest[] = [];
  const replyTo = (request: ChatRequest): ChatReply => {
    if (typeof replies === 'function') return replies(request);
    return replies[requests.length - 1] ?? replies.at(-1) ?? { status: 500 };
  };
  const over = new AbortController();
  const server = createServer((request, response) => {
    void readBody(request)
      .then(async (body) => {
        const parsed = requestSchema.parse(JSON.parse(body));
        requests.push(parsed);
        await answer(response, replyTo(parsed), over.signal);
      })
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const stop = async (): Promise<void> => {
    over.abort();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  onTestFinished(stop);
  return { baseUrl: `http://127.0.0.1:${address.port}/v1`, requests, stop };
}

/** Sentences as a model streams them, in pieces that end anywhere. */
export function says(text: string): ChatReply {
  const pieces = text.match(/.{1,7}/gsu) ?? [];
  return { steps: pieces.map((piece) => ({ kind: 'text', text: piece })) };
}

/** A function call as a model makes it. */
export function calls(name: string, args: object = {}): ChatReply {
  return { steps: [{ kind: 'call', name, args: JSON.stringify(args) }] };
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}

async function answer(
  response: ServerResponse,
  reply: ChatReply,
  signal: AbortSignal,
): Promise<void> {
  if ('status' in reply) {
    response.writeHead(reply.status, { 'content-type': 'application/json' });
    response.end(reply.body ?? JSON.stringify({ error: { message: 'refused', type: 'x' } }));
    return;
  }
  await sleep(reply.headAfterMs ?? 0, undefined, { signal });
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.flushHeaders();
  let index = 0;
  for (const step of reply.steps) {
    if (step.kind === 'wait') await sleep(step.ms, undefined, { signal });
    else if (step.kind === 'reset') return void response.destroy();
    else if (step.kind === 'raw') response.write(step.text);
    else if (step.kind === 'text') response.write(chunkOf({ content: step.text }, null));
    else {
      const call = { index, id: `call_${index}`, type: 'function' };
      const { name, args } = step;
      response.write(
        chunkOf({ tool_calls: [{ ...call, function: { name, arguments: args } }] }, null),
      );
      index += 1;
    }
  }
  response.write(chunkOf({}, index > 0 ? 'tool_calls' : 'stop'));
  response.end('data: [DONE]\n\n');
}

function chunkOf(delta: object, finishReason: string | null): string {
  const chunk = {
    id: 'chatcmpl-stand-in',
    object: 'chat.completion.chunk',
    created: 0,
    model: 'stand-in',
    choices: [{ index: 0, delta, finish_reason: finishReason }],
  };
  return `data: ${JSON.stringify(chunk)}\n\n`;
}
