import type { Response } from 'express';

/**
 * Answers with JSON. Express's own would negotiate what is always the same (charset, freshness) for
 * as long as it takes to write a call.
 */
export function answerJson(response: Response, status: number, body: object): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
  });
  response.end(text);
}
