import {
  ERRORS,
  type ErrorCode,
  errorBodySchema,
  validationErrorBodySchema,
} from '@immolab/contracts';
import { expect } from 'vitest';
import type { z } from 'zod';
import type { Answer } from './send.js';

/** The answer fits the schema and has no field beside it. */
export function expectShape<Schema extends z.ZodType>(
  schema: Schema,
  body: unknown,
): z.output<Schema> {
  const parsed = schema.safeParse(body);
  expect(parsed.error?.issues ?? []).toEqual([]);
  expect(parsed.data).toEqual(body);
  if (parsed.data === undefined) throw new Error('unreachable');
  return parsed.data;
}

/** The answer is an error of this code, in the shape of all errors, with its status and headers. */
export function expectError(answer: Answer, code: ErrorCode): z.output<typeof errorBodySchema> {
  expect({ status: answer.status, body: answer.body }).toMatchObject({
    status: ERRORS[code].status,
    body: { code },
  });
  expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
  const schema = code === 'validation' ? validationErrorBodySchema : errorBodySchema;
  const body = expectShape(schema, answer.body);
  expect(answer.headers['x-request-id']).toBe(body.requestId);
  return body;
}
