import { ImmolabError } from '@immolab/runtime';
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { PAGE_SCRIPT } from './page-script.js';
import { PAGE_STYLE } from './page-style.js';

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Immolab sandbox: messages</title>
<link rel="stylesheet" href="/sandbox/page.css">
</head>
<body>
<header>
<h1>Messages of your test key</h1>
<p>Captured instead of sent, shown as their receivers would see them.</p>
<form id="open">
<label>Key <input id="key" type="password" autocomplete="off" placeholder="ak_test_…" required></label>
<button type="submit">Show</button>
</form>
<p id="state" role="status"></p>
</header>
<main id="messages"></main>
<noscript>This page needs JavaScript; the messages are at /api/v1/sandbox/messages.</noscript>
<script src="/sandbox/page.js"></script>
</body>
</html>
`;

/**
 * The page runs its own script alone. The emails in their frames inherit this policy: they have
 * inline styles, and no script, image or file of anybody is loaded by them.
 */
const contentSecurityPolicy = helmet.contentSecurityPolicy({
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    connectSrc: ["'self'"],
    frameSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
});

export interface SandboxPage {
  /** `/sandbox` */
  readonly page: RequestHandler;
  /** `/sandbox/:file` */
  readonly file: RequestHandler;
}

/** The page that shows captured messages. It holds no data: its script asks the API with a key. */
export function sandboxPage(): SandboxPage {
  return {
    page: (request, response, next) => {
      contentSecurityPolicy(request, response, (error) => {
        if (error) return next(error);
        response.type('html').send(PAGE);
      });
    },
    file: (request, response) => {
      const { file } = request.params;
      if (file === 'page.js') response.type('text/javascript').send(PAGE_SCRIPT);
      else if (file === 'page.css') response.type('text/css').send(PAGE_STYLE);
      else throw new ImmolabError('not_found');
    },
  };
}
