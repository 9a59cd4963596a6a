import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildExampleBody } from '../example/example-body.js';
import { type TalkOptions, TalkUsageError } from './read-options.js';
import { translateExample } from './translate-example.js';

/**
 * The body of the trigger request that is talked about.
 *
 * @param folder from which a relative path is meant
 * @throws TalkUsageError when the file cannot be read
 */
export function readBody(options: TalkOptions, folder: string, now: Date): unknown {
  const { example, language } = options;
  if (example === null) {
    const body = buildExampleBody({ now, webhookUrl: null });
    return language === null ? body : translateExample(body, language);
  }
  const body = readJson(resolve(folder, example));
  return language === null ? body : withLanguage(body, language);
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new TalkUsageError(`The example cannot be read: ${reason}`);
  }
}

/** Whatever else is wrong with the body is told when it is accepted. */
function withLanguage(body: unknown, language: string): unknown {
  if (typeof body !== 'object' || body === null || !('lead' in body)) return body;
  const { lead } = body;
  if (typeof lead !== 'object' || lead === null) return body;
  return { ...body, lead: { ...lead, language } };
}
