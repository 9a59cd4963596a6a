import { z } from 'zod';

/** What the bench asks a process of its own over their channel, and what it hears back. */
const questionSchema = z.object({ id: z.number(), kind: z.string(), content: z.unknown() });
export const answerSchema = z.object({ id: z.number(), content: z.unknown() });

/**
 * Answers the questions of one kind that the bench asks this process. Its questions of other kinds
 * are somebody else's to answer.
 */
export function answerQuestions(kind: string, answer: (content: unknown) => unknown): void {
  process.on('message', async (message) => {
    const question = questionSchema.safeParse(message);
    if (!question.success || question.data.kind !== kind) return;
    const { id, content } = question.data;
    process.send?.({ id, content: await answer(content) });
  });
}

/**
 * Tells the bench that this process can be asked, and where it listens, if it does. From then on
 * it stays until it is ended.
 */
export function tellReady(port: number | null = null): void {
  process.channel?.ref();
  process.send?.({ ready: true, port });
}
