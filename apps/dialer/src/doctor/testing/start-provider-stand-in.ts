import { createServer } from 'node:http';
import { onTestFinished } from 'vitest';

export interface ProviderStandIn {
  readonly url: string;
  /** Method, path and key of every request. */
  readonly requests: readonly string[];
}

/** Takes the place of any provider of models: gives every request the same answer. */
export async function startProviderStandIn(
  status: number,
  body: unknown = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<ProviderStandIn> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { authorization, 'xi-api-key': key } = request.headers;
    requests.push(`${request.method} ${request.url} ${authorization ?? String(key)}`);
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { url: `http://127.0.0.1:${address.port}`, requests };
}
