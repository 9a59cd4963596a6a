import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parseTriggerRequest } from '../api/index.js';
import { RULES } from '../api/trigger-request/testing/example-request.js';
import { ERRORS } from '../errors.js';
import { buildOpenApiDocument } from './build-document.js';

type Json = Record<string, unknown>;

// As a client would get it.
const document: Json = JSON.parse(JSON.stringify(buildOpenApiDocument()));

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ $id: 'openapi', ...document });

const errorStatuses = new Map<string, number>(
  Object.entries(ERRORS).map(([code, { status }]) => [code, status]),
);

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

/** Every object of the document with the path that leads to it. */
function* objectsOf(value: unknown, path: string): Generator<[string, Json]> {
  if (!isObject(value)) return;
  if (!Array.isArray(value)) yield [path, value];
  for (const [key, inner] of Object.entries(value)) yield* objectsOf(inner, `${path}/${key}`);
}

const objects = [...objectsOf(document, '')];
/** Bodies: a schema with examples beside it. */
const bodies = objects.filter(([, value]) => isObject(value.schema) && isObject(value.examples));

function operations(): [string, Json][] {
  return objects.filter(([path]) => /^\/(paths|webhooks)\/.*\/(get|post)$/.test(path));
}

test('the document is valid OpenAPI 3.1', async () => {
  const result = await new Validator().validate(structuredClone(document));
  expect(result.errors ?? []).toEqual([]);
  expect(result.valid).toBe(true);
});

test('it holds the four endpoints of the reference', () => {
  expect(Object.keys(document.paths ?? {})).toEqual(
    expect.arrayContaining([
      '/api/v1/calls/trigger',
      '/api/v1/calls/{callId}',
      '/api/v1/calls',
      '/api/v1/usage',
    ]),
  );
});

describe('examples', () => {
  test('stand beside every body, requests, answers, errors and webhooks', () => {
    const contents = objects.filter(([path]) => path.endsWith('/application/json'));
    expect(contents.length).toBeGreaterThan(30);
    const bare = contents.filter(([, content]) => Object.keys(content.examples ?? {}).length === 0);
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  test.each(bodies)('of %s fit their schema', (_path, body) => {
    const validate = ajv.compile(withAbsoluteRefs(body.schema));
    for (const [name, example] of Object.entries(body.examples ?? {})) {
      validate(isObject(example) ? example.value : undefined);
      expect({ name, errors: validate.errors ?? [] }).toEqual({ name, errors: [] });
    }
  });

  test('of the trigger are accepted without a warning', () => {
    const body = bodies.find(([path]) => path.includes('/api/v1/calls/trigger/post/requestBody'));
    const examples = Object.values(body?.[1].examples ?? {});
    expect(examples).toHaveLength(2);
    for (const example of examples) {
      const parsed = parseTriggerRequest(example.value, RULES);
      expect(parsed).toMatchObject({ ok: true, warnings: [] });
    }
  });

  test('show every error code that an endpoint can answer', () => {
    const shown = new Set(
      bodies
        .filter(([path]) => /\/responses\/[45]/.test(path))
        .flatMap(([, body]) => Object.keys(body.examples ?? {})),
    );
    // A documented operation has a documented method, so it never answers 405.
    const expected = Object.keys(ERRORS).filter((code) => code !== 'method_not_allowed');
    expect([...shown].sort()).toEqual(expected.sort());
  });

  test('of errors carry the status of their code', () => {
    for (const [path, body] of bodies) {
      const status = /\/responses\/([45]\d\d)\//.exec(path)?.[1];
      if (status === undefined) continue;
      for (const code of Object.keys(body.examples ?? {})) {
        expect(errorStatuses.get(code)).toBe(Number(status));
      }
    }
  });
});

function withAbsoluteRefs(schema: unknown): Json {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"openapi#/'));
}

test('words that may grow are no closed list', () => {
  const open = objects.filter(([, value]) => 'x-extensible-enum' in value);
  expect(open.length).toBeGreaterThan(10);
  expect(open.filter(([, value]) => 'enum' in value)).toEqual([]);
});

test('every operation has an id of its own, a summary and a request id on its answers', () => {
  const all = operations();
  expect(new Set(all.map(([, operation]) => operation.operationId)).size).toBe(all.length);
  for (const [path, operation] of all) {
    expect(operation.summary).toEqual(expect.any(String));
    if (path.startsWith('/webhooks')) continue;
    for (const [status, response] of Object.entries(operation.responses ?? {})) {
      const headers = isObject(response) && isObject(response.headers) ? response.headers : {};
      expect(`${path} ${status} ${Object.keys(headers)}`).toContain('X-Request-Id');
    }
  }
});

test('the API needs a key, the rest of the service does not', () => {
  for (const [path, operation] of operations()) {
    const needsKey = /\/(calls|bookings|usage|sandbox)/.test(path) && path.startsWith('/paths');
    expect(Array.isArray(operation.security) && operation.security.length > 0).toBe(needsKey);
  }
});
