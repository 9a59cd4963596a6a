/**
 * Receives webhooks in a process of its own and notes when each came. Under `/hang` it answers only
 * after ten seconds, which is longer than a sender waits.
 */
import { createServer, type IncomingMessage } from 'node:http';
import { answerQuestions, tellReady } from '../stage/answer-questions.js';
import type { Arrival } from './arrivals.js';

const HANG_MS = 10_000;

let arrivals: Arrival[] = [];

const server = createServer((request, response) => {
  const { url: path = '' } = request;
  // Its first bytes: what is sent to a receiver that hangs arrives, too.
  arrivals.push({ id: idOf(request), path, at: Date.now() });
  request.resume();
  const answer = () => response.writeHead(200).end();
  if (path.startsWith('/hang')) setTimeout(answer, HANG_MS);
  else request.once('end', answer);
});
// A sender keeps its connections as long as it likes.
server.keepAliveTimeout = 60_000;

/** Without what the services put before it. */
function idOf({ headers }: IncomingMessage): string {
  return String(headers['webhook-id']).replace(/^msg_/, '');
}

answerQuestions('count', () => arrivals.length);
answerQuestions('take', () => {
  const taken = arrivals;
  arrivals = [];
  return taken;
});

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  tellReady(address !== null && typeof address === 'object' ? address.port : null);
});
