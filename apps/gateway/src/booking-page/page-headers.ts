import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { STYLE_SHEET } from './style-sheet.js';

/**
 * The page may apply its own style sheet and send its forms back; nothing is loaded, and no search
 * engine keeps it. `Referrer-Policy: no-referrer` stands on every answer of the server.
 */
export function pageHeaders(): RequestHandler[] {
  const hash = createHash('sha256').update(STYLE_SHEET).digest('base64');
  return [
    helmet.contentSecurityPolicy({
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: [`'sha256-${hash}'`],
        // The empty icon that keeps browsers from asking for one.
        imgSrc: ['data:'],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    }),
    (_request, response, next) => {
      response.setHeader('X-Robots-Tag', 'noindex, nofollow');
      next();
    },
  ];
}
