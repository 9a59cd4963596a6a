import { buildOpenApiDocument } from '@immolab/contracts/openapi';
import type { RequestHandler } from 'express';

/** `/api/v1/openapi.json`, made once. */
export function openApiRoute(): RequestHandler {
  const document = JSON.stringify(buildOpenApiDocument());
  return (_request, response) => {
    response.type('application/json').send(document);
  };
}
