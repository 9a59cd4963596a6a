import { type Span, trace } from '@opentelemetry/api';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { silenceLiveKitLog } from '../agent/open-session.js';
import { sampleBrief, threeCriteria } from '../simulated-line/testing/sample-criteria.js';
import { openTextCall } from './testing/hold-text-call.js';
import { modelOf } from './testing/model-of.js';
import { says, startChatStandIn } from './testing/start-chat-stand-in.js';

const traced: string[] = [];
const written: string[] = [];

/** Keeps everything that a span is told; an exporter would send it. */
function keepingSpan(name: string, attributes: unknown): Span {
  const keep = (...values: unknown[]) => {
    traced.push(JSON.stringify(values));
    return span;
  };
  const span: Span = {
    spanContext: () => ({ traceId: '1'.repeat(32), spanId: '1'.repeat(16), traceFlags: 1 }),
    setAttribute: keep,
    setAttributes: keep,
    addEvent: keep,
    addLink: keep,
    addLinks: keep,
    setStatus: keep,
    updateName: keep,
    end: () => undefined,
    isRecording: () => true,
    recordException: (exception) => void keep(String(exception)),
  };
  keep(name, attributes);
  return span;
}

/** Once: clients keep the functions that they have found. */
function keepOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((chunk) => {
      written.push(String(chunk));
      return true;
    });
  }
  for (const method of ['log', 'warn', 'error', 'info', 'debug'] as const) {
    vi.spyOn(console, method).mockImplementation((...values) => {
      written.push(values.map(String).join(' '));
    });
  }
}

beforeAll(() => {
  keepOutput();
  // As a process has that is instrumented from outside.
  trace.setGlobalTracerProvider({
    getTracer: () => ({
      startSpan: (name, options) => keepingSpan(name, options?.attributes),
      startActiveSpan: <F extends (span: Span) => unknown>(name: string, ...rest: unknown[]) => {
        const run = rest.at(-1) as F;
        return run(keepingSpan(name, rest[0])) as ReturnType<F>;
      },
    }),
  });
  silenceLiveKitLog();
});

afterAll(() => void vi.restoreAllMocks());

describe('what is said in a call with a model', () => {
  it.each([
    ['answers', says('Canary-answer of the model. All is well.')],
    ['fails', { status: 500, body: '{"error":{"message":"canary-error"}}' }],
    ['writes nonsense', { steps: [{ kind: 'raw' as const, text: 'data: {"canary-bytes"\n\n' }] }],
  ])('reaches neither traces nor the output of the process when it %s', async (_, reply) => {
    traced.length = 0;
    written.length = 0;
    const server = await startChatStandIn([reply]);
    const base = sampleBrief('en', { criteria: threeCriteria('en') });
    const lead = { ...base.lead, firstName: 'Ada', lastName: 'Canarious' };
    const brief = { ...base, lead, test: false, modelAvailable: true };
    const call = await openTextCall(brief, await modelOf(server.baseUrl));
    await call.say('The canary over the village troubles those neighbours upstairs every evening.');
    await call.say('Yes, speaking.');
    expect(server.requests.length).toBeGreaterThan(0);
    expect(JSON.stringify([traced, written]).toLowerCase()).not.toContain('canar');
  });
});
