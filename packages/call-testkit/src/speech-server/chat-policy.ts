import { z } from 'zod';

/** The part of a chat request (OpenAI) that a policy may look at. */
export const chatRequestSchema = z.looseObject({
  model: z.string(),
  stream: z.boolean().optional(),
  messages: z.array(z.looseObject({ role: z.string(), content: z.unknown() })),
  tools: z
    .array(
      z.looseObject({ function: z.looseObject({ name: z.string(), parameters: z.unknown() }) }),
    )
    .optional(),
});

export type ChatRequest = z.infer<typeof chatRequestSchema>;

export interface ChatReply {
  readonly text?: string;
  readonly toolCalls?: readonly { readonly name: string; readonly args: object }[];
}

/** Stands for the language model: from a request to what the model answers. */
export type ChatPolicy = (request: ChatRequest) => ChatReply | Promise<ChatReply>;

/** Says that it did not understand, whatever it is asked. */
export const speechlessPolicy: ChatPolicy = () => ({ text: 'Sorry, could you say that again?' });

/** The text of a message's content, which may come in parts. */
export function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content.map((part) => partSchema.safeParse(part).data?.text ?? '').join('');
}

const partSchema = z.object({ text: z.string() });
