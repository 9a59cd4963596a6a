import { createInterface } from 'node:readline';

/** What somebody types or pipes, line by line. */
export interface TypedInput {
  /** The next line; null at the end of input. A line that nobody waited for is kept. */
  next(signal: AbortSignal): Promise<string | null>;
  close(): void;
}

export function openTypedInput(stream: NodeJS.ReadableStream): TypedInput {
  // Without a terminal of its own the reader leaves Ctrl-C and the line's editing to the system.
  const reader = createInterface({ input: stream, terminal: false });
  const lines: string[] = [];
  let isOver = false;
  let wake: () => void = () => undefined;
  reader.on('line', (line) => {
    lines.push(line);
    wake();
  });
  reader.on('close', () => {
    isOver = true;
    wake();
  });
  return {
    async next(signal) {
      while (lines.length === 0 && !isOver) {
        await new Promise<void>((resolve, reject) => {
          wake = resolve;
          signal.addEventListener('abort', () => reject(signal.reason), { once: true });
          if (signal.aborted) reject(signal.reason);
        });
      }
      return lines.shift() ?? null;
    },
    close: () => reader.close(),
  };
}
