import type { Request } from 'express';

const BROKEN_ESCAPE = /%(?![0-9a-f]{2})/gi;

/**
 * A path whose percent escapes are broken names nothing that exists. Its percent signs are escaped,
 * so that it takes the way of any other id or path that nobody knows, instead of failing to route.
 */
export function repairPath(request: Pick<Request, 'url'>): void {
  const [path = '', query] = splitOnce(request.url);
  if (!isDecodable(path)) {
    const literal = path.replace(BROKEN_ESCAPE, '%25');
    const repaired = isDecodable(literal) ? literal : path.replaceAll('%', '%25');
    request.url = query === undefined ? repaired : `${repaired}?${query}`;
  }
}

function splitOnce(url: string): [string, string?] {
  const at = url.indexOf('?');
  return at < 0 ? [url] : [url.slice(0, at), url.slice(at + 1)];
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
