import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import helmet from 'helmet';

/**
 * Helmet's headers for answers that are no pages, and that none is kept. They are the same for every
 * answer, so Helmet is asked once: its dozen steps would take longer than all routing. Those that are
 * for browsers of the past (Internet Explorer, Flash) or for a page that shares its process are left out:
 * each header of an answer takes time to be set, written and read.
 */
export function securityHeaders(): (response: ServerResponse) => void {
  const blank = new ServerResponse(new IncomingMessage(new Socket()));
  const protect = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
    originAgentCluster: false,
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  });
  protect(blank.req, blank, (fault) => {
    if (fault !== undefined) throw fault;
  });
  blank.setHeader('Cache-Control', 'no-store');
  const headers = Object.entries(blank.getHeaders()).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return (response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
  };
}
