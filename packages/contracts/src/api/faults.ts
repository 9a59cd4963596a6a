import type { z } from 'zod';
import type { ErrorDetail } from '../errors.js';
import { issueMessage } from './issue-message.js';
import { typeName } from './json-value.js';
import type { BodyPath } from './notice.js';

// A hostile body of 256 KB could name ten thousands of faults; nobody reads more than these.
const MAX_DETAILS = 100;

/** What parses: a schema, or one that remembers. */
export interface Parser<Output> {
  safeParse(value: unknown, context: ParseContext): z.ZodSafeParseResult<Output>;
}

interface ParseContext {
  readonly error: typeof issueMessage;
}

const CONTEXT: ParseContext = { error: issueMessage };

/**
 * A schema that remembers what it made of an object, as long as that lives: for parts of a body that
 * are the same object in many requests, see `shareListing`.
 */
export function rememberParsed<Output>(schema: Parser<Output>): Parser<Output> {
  const memory = new WeakMap<object, z.ZodSafeParseResult<Output>>();
  return {
    safeParse(value, context) {
      if (typeof value !== 'object' || value === null) return schema.safeParse(value, context);
      const known = memory.get(value);
      if (known !== undefined) return known;
      const parsed = schema.safeParse(value, context);
      memory.set(value, parsed);
      return parsed;
    },
  };
}

/** Collects everything that is wrong with one request, so that it is all told at once. */
export class Faults {
  readonly #details: ErrorDetail[] = [];

  add(path: BodyPath, message: string): void {
    if (this.#details.length < MAX_DETAILS) this.#details.push({ path, message });
  }

  get details(): readonly ErrorDetail[] {
    return this.#details;
  }

  /**
   * The parsed value, or `null` after its faults were noted below `path`.
   * @param sentAs what a key of the value was called in the request, where it had another name
   */
  read<Output>(
    schema: Parser<Output>,
    value: unknown,
    path: BodyPath,
    sentAs: Readonly<Record<string, string>> = {},
  ): Output | null {
    const parsed = schema.safeParse(value, CONTEXT);
    if (parsed.success) return parsed.data;
    // A length is measured of whatever has one: of a text where a list was wanted, too.
    const mistyped = parsed.error.issues.filter(({ code }) => code === 'invalid_type');
    const wrong = new Set(mistyped.map((issue) => issue.path.join('.')));
    for (const issue of parsed.error.issues) {
      if (issue.code !== 'invalid_type' && wrong.has(issue.path.join('.'))) continue;
      const inner = issue.path.map((key) =>
        typeof key === 'number' ? key : (sentAs[String(key)] ?? String(key)),
      );
      this.add([...path, ...inner], issue.message);
    }
    return null;
  }

  /** The elements of an optional list, or `null` after noting that it is none or has too many. */
  readList(value: unknown, path: BodyPath, most: number): readonly unknown[] | null {
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      this.add(path, `Expected array, received ${typeName(value)}`);
      return null;
    }
    if (value.length > most) {
      this.add(path, `Array must contain at most ${most} element(s)`);
      return null;
    }
    return value;
  }
}
