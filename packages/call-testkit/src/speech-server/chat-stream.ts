import { randomBytes } from 'node:crypto';
import type { ChatReply } from './chat-policy.js';

/** The server-sent events of a chat completion: the text word by word, then the tool calls. */
export function* streamChat(reply: ChatReply, model: string): Generator<string> {
  const id = `chatcmpl-${randomBytes(8).toString('hex')}`;
  const chunk = (delta: object, finishReason: string | null = null): string =>
    event({
      ...{ id, object: 'chat.completion.chunk', created: seconds(), model },
      choices: [{ index: 0, delta, finish_reason: finishReason }],
    });
  for (const word of reply.text?.match(/\S+\s*/g) ?? []) {
    yield chunk({ role: 'assistant', content: word });
  }
  const calls = describeToolCalls(reply);
  for (const [index, call] of calls.entries()) {
    yield chunk({ role: 'assistant', tool_calls: [{ index, ...call }] });
  }
  yield chunk({}, calls.length > 0 ? 'tool_calls' : 'stop');
  yield event({
    ...{ id, object: 'chat.completion.chunk', created: seconds(), model },
    choices: [],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  });
  yield 'data: [DONE]\n\n';
}

/** The same in one piece. */
export function describeChat(reply: ChatReply, model: string): object {
  const calls = describeToolCalls(reply);
  return {
    id: `chatcmpl-${randomBytes(8).toString('hex')}`,
    object: 'chat.completion',
    created: seconds(),
    model,
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          content: reply.text ?? null,
          ...(calls.length > 0 && { tool_calls: calls }),
        },
        finish_reason: calls.length > 0 ? 'tool_calls' : 'stop',
      },
    ],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  };
}

function describeToolCalls({ toolCalls = [] }: ChatReply): readonly object[] {
  return toolCalls.map(({ name, args }) => ({
    id: `call_${randomBytes(8).toString('hex')}`,
    type: 'function',
    function: { name, arguments: JSON.stringify(args) },
  }));
}

function event(data: object): string {
  return `data: ${JSON.stringify(data)}\n\n`;
}

function seconds(): number {
  return Math.floor(Date.now() / 1_000);
}
