import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { ImmolabError } from '@immolab/runtime';
import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** Files of Swagger UI that the page loads; the package's others stay where they are. */
const ASSETS = ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png'] as const;

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Immolab API</title>
<link rel="icon" type="image/png" href="/docs/favicon-32x32.png">
<link rel="stylesheet" href="/docs/swagger-ui.css">
</head>
<body>
<div id="docs"></div>
<noscript>This page needs JavaScript; the document itself is at /api/v1/openapi.json.</noscript>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/show.js"></script>
</body>
</html>
`;

// No validator of others, no queries that reconfigure the page: it works without a network.
const SHOW = `SwaggerUIBundle({
  url: '/api/v1/openapi.json',
  dom_id: '#docs',
  deepLinking: true,
  validatorUrl: null,
  queryConfigEnabled: false,
  defaultModelsExpandDepth: 0,
});
`;

/** The page may load its own files, and images that its style sheet holds inline. */
const contentSecurityPolicy = helmet.contentSecurityPolicy({
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
});

export interface DocsPage {
  /** `/docs` */
  readonly page: RequestHandler;
  /** `/docs/:file` */
  readonly file: RequestHandler;
}

/** The documentation page, from files of this machine alone. */
export function docsPage(): DocsPage {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve('swagger-ui-dist/swagger-ui.css'));
  const known: ReadonlySet<unknown> = new Set(ASSETS);
  return {
    page: (request, response, next) => {
      contentSecurityPolicy(request, response, (error) => {
        if (error) return next(error);
        response.type('html').send(PAGE);
      });
    },
    file: (request, response) => {
      const { file } = request.params;
      if (file === 'show.js') {
        response.type('text/javascript').send(SHOW);
        return;
      }
      if (typeof file !== 'string' || !known.has(file)) throw new ImmolabError('not_found');
      response.sendFile(file, { root: folder, etag: false, lastModified: false, maxAge: '1h' });
    },
  };
}
