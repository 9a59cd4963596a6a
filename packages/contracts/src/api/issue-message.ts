import type { z } from 'zod';
import { typeName } from './json-value.js';

/** The wording of the reference for a fault found by a schema, e.g. `Required`. */
export function issueMessage(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeMessage(issue.expected, issue.input);
    case 'too_small':
      return sizeMessage(issue.origin, 'least', Number(issue.minimum), issue.inclusive ?? true);
    case 'too_big':
      return sizeMessage(issue.origin, 'most', Number(issue.maximum), issue.inclusive ?? true);
    case 'invalid_value':
      return issue.input === undefined
        ? 'Required'
        : `Invalid enum value. Expected ${issue.values.map((value) => `'${String(value)}'`).join(' | ')}`;
    case 'invalid_format':
      return `Invalid ${issue.format}`;
    default:
      return 'Invalid input';
  }
}

function typeMessage(expected: string, input: unknown): string {
  if (input === undefined) return 'Required';
  if (expected === 'int') {
    return `Expected integer, received ${typeof input === 'number' ? 'float' : typeName(input)}`;
  }
  return `Expected ${expected}, received ${typeName(input)}`;
}

function sizeMessage(
  origin: string,
  side: 'least' | 'most',
  limit: number,
  inclusive: boolean,
): string {
  if (origin === 'string') return `String must contain at ${side} ${limit} character(s)`;
  if (origin === 'array') return `Array must contain at ${side} ${limit} element(s)`;
  const direction = side === 'least' ? 'greater' : 'less';
  return `Number must be ${direction} than ${inclusive ? 'or equal to ' : ''}${limit}`;
}
