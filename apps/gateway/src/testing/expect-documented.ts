import { buildOpenApiDocument } from '@immolab/contracts/openapi';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect } from 'vitest';
import { z } from 'zod';
import type { Answer } from './send.js';

const responseSchema = z.object({
  headers: z.record(z.string(), z.object({ required: z.boolean().optional() })).optional(),
  content: z.record(z.string(), z.object({ schema: z.record(z.string(), z.unknown()) })).optional(),
});
const operationSchema = z.object({ responses: z.record(z.string(), responseSchema) });
const documentSchema = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), operationSchema)),
});

// As a client gets it.
const document = documentSchema.parse(JSON.parse(JSON.stringify(buildOpenApiDocument())));
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ ...document, $id: 'openapi' });

/** The answer is what the OpenAPI document says of this operation: status, headers, body. */
export function expectDocumented(answer: Answer, method: 'get' | 'post', path: string): void {
  const where = `${method} ${path} ${answer.status}`;
  const response = document.paths[path]?.[method]?.responses[answer.status];
  if (response === undefined) throw new Error(`not documented: ${where}`);

  const headers = Object.entries(response.headers ?? {});
  const required = headers.filter(([, header]) => header.required === true);
  for (const [name] of required) {
    expect(`${where}: ${Object.keys(answer.headers)}`).toContain(name.toLowerCase());
  }
  const content = Object.entries(response.content ?? {});
  const type = `${answer.headers['content-type']}`.split(';')[0];
  expect(content.map(([name]) => name)).toContain(type);
  const schema = content.find(([name]) => name === type)?.[1].schema;
  const validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"openapi#/')));
  validate(answer.body);
  expect({ where, errors: validate.errors ?? [] }).toEqual({ where, errors: [] });
}
