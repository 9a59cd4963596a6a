import { vi } from 'vitest';
import type { Answer } from './send.js';
import type { TestGateway } from './start-test-gateway.js';

/** The one line that a gateway logged for a request; it may be written after the answer arrived. */
export function lineOf(gateway: TestGateway, answer: Answer): Promise<Record<string, unknown>> {
  const id = answer.headers['x-request-id'];
  return vi.waitFor(() => {
    const lines = gateway.lines.filter(({ requestId }) => requestId === id);
    const [line] = lines;
    if (line === undefined || lines.length > 1) throw new Error(`${lines.length} lines of ${id}`);
    return line;
  });
}
