import type { IncomingMessage, ServerResponse } from 'node:http';

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

export function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

/** In the form of OpenAI. */
export function sendError(response: ServerResponse, status: number, message: string): void {
  sendJson(response, status, { error: { message, type: 'stand_in_error', code: null } });
}

/** Sends pieces; with `breakOff` the first half of them, then the connection is cut. */
export async function sendPieces(
  response: ServerResponse,
  contentType: string,
  pieces: readonly (string | Buffer)[],
  breakOff: boolean,
): Promise<void> {
  response.writeHead(200, { 'content-type': contentType });
  const sent = breakOff ? pieces.slice(0, Math.ceil(pieces.length / 2)) : pieces;
  for (const piece of sent) {
    await new Promise<void>((resolve) => response.write(piece, () => resolve()));
  }
  if (breakOff) response.destroy();
  else response.end();
}
