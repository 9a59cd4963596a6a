import { z } from 'zod';

/**
 * What a load sends: requests one like the other but for their place in the row. Request n goes to
 * path `n mod paths` with key `n mod keys`, and `{n}` in its body is a number of nine digits that
 * never comes twice.
 */
export const loadPlanSchema = z.object({
  port: z.number(),
  connections: z.number(),
  method: z.enum(['GET', 'POST']),
  paths: z.array(z.string()).min(1),
  keys: z.array(z.string()).min(1),
  /** Of JSON; null for none. */
  body: z.string().nullable(),
  expectedStatus: z.number(),
});
export type LoadPlan = z.infer<typeof loadPlanSchema>;

export const openLoadSchema = z.object({ name: z.string(), plan: loadPlanSchema });
export const runLoadSchema = z.object({ name: z.string(), ms: z.number() });

/** What came of one run of a load. */
export const loadResultSchema = z.object({
  elapsedMs: z.number(),
  /** Of each request, in the order in which they ended. */
  latenciesMs: z.array(z.number()),
});
export type LoadResult = z.infer<typeof loadResultSchema>;

/** The whole request, as it is written to the socket. */
export function writeRequest(plan: LoadPlan, number: number): string {
  const path = plan.paths[number % plan.paths.length];
  const key = plan.keys[number % plan.keys.length];
  const body = plan.body?.replaceAll('{n}', String(number)) ?? null;
  const head = [`${plan.method} ${path} HTTP/1.1`, 'Host: 127.0.0.1', `X-Api-Key: ${key}`];
  if (body !== null) {
    head.push('Content-Type: application/json', `Content-Length: ${Buffer.byteLength(body)}`);
  }
  return `${head.join('\r\n')}\r\n\r\n${body ?? ''}`;
}
