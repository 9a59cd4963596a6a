import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImmolabError } from '../errors/immolab-error.js';
import { keepListed, type LogFields } from './fields.js';
import { createLogger, type LogLevel } from './logger.js';
import { startWideEvent } from './wide-event.js';

function capture(level: LogLevel = 'info') {
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line) };
  const logger = createLogger({ service: 'gateway', level, destination });
  return { logger, lines, last: () => JSON.parse(lines.at(-1) ?? 'null') };
}

/** Fields as a careless caller may pass them, past the types. */
const careless = (fields: Record<string, unknown>): LogFields => fields;

const CANARIES = [
  'Jean Canari',
  '+41791234567',
  'jean@canari.ch',
  'ak_live_canary',
  'whsec_canary',
];

describe('a log line', () => {
  it('is one JSON object with service, level, event and the listed fields', () => {
    const { logger, last } = capture();
    logger.info('request.finished', { requestId: 'r1', status: 201, durationMs: 3.2, ok: true });
    expect(last()).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-.*Z$/),
      service: 'gateway',
      event: 'request.finished',
      requestId: 'r1',
      status: 201,
      durationMs: 3.2,
      ok: true,
    });
  });

  it('drops fields that are not listed and values of another kind', () => {
    const { logger, last } = capture();
    logger.info('a.b', careless({ phone: '1', callId: { deep: 1 }, status: 'text', lead: {} }));
    expect(Object.keys(last())).toEqual(['level', 'time', 'service', 'event']);
  });

  it('never carries an object from outside, wherever it hides', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.object()), (fields) => {
        for (const value of Object.values(keepListed(careless(fields)))) {
          expect(value === null || typeof value !== 'object').toBe(true);
        }
      }),
    );
  });

  it.each(CANARIES.slice(1))('loses a listed text that looks like %s', (canary) => {
    const { logger, lines } = capture();
    logger.info('a.b', { reason: `said ${canary} once`, failing: [canary] });
    expect(lines.join()).not.toContain(canary);
  });

  it('carries of a foreign error its name, code and place, never its message', () => {
    const { logger, lines, last } = capture();
    for (const canary of CANARIES) {
      const error = Object.assign(new TypeError(`row: ${canary}\n    at ${canary} (x.js:1:1)`), {
        code: 'P2002',
        config: { headers: { authorization: canary } },
      });
      logger.error('a.b', { error });
      expect(last()).toMatchObject({ errorName: 'TypeError', errorCode: 'P2002' });
      expect(last().errorStack[0]).toMatch(/^at /);
    }
    for (const canary of CANARIES) expect(lines.join()).not.toContain(canary);
  });

  it('carries the message of our own error, and of its cause only name and code', () => {
    const { logger, last } = capture();
    const cause = Object.assign(new Error('password=hunter2'), { code: 'ECONNREFUSED' });
    logger.error('a.b', {
      error: new ImmolabError('unavailable', { internalMessage: 'no db', cause }),
    });
    expect(last()).toMatchObject({
      errorName: 'ImmolabError',
      errorCode: 'unavailable',
      errorMessage: 'no db',
      causeCode: 'ECONNREFUSED',
    });
    expect(JSON.stringify(last())).not.toContain('hunter2');
  });

  it('survives anything that is thrown', () => {
    const { logger, lines } = capture();
    for (const thrown of [null, 'Jean Canari', 7, Symbol('s'), { message: 'Jean Canari' }]) {
      logger.error('a.b', { error: thrown });
    }
    expect(lines).toHaveLength(5);
    expect(lines.join()).not.toContain('Jean Canari');
  });

  it('is not written below the level', () => {
    const { logger, lines } = capture('warn');
    logger.info('a.b');
    logger.warn('a.b');
    expect(lines).toHaveLength(1);
  });

  it('inherits the fields of its logger', () => {
    const { logger, last } = capture();
    logger.with({ callId: 'c1' }).info('a.b', { attempt: 2 });
    expect(last()).toMatchObject({ callId: 'c1', attempt: 2, service: 'gateway' });
  });
});

describe('a wide event', () => {
  it('is one line with everything gathered and the duration', () => {
    const { logger, lines, last } = capture();
    let now = 100;
    const event = startWideEvent(logger, 'job.finished', { job: 'call.score' }, () => now);
    event.add({ attempt: 1 });
    event.add({ attempt: 2 });
    now = 112.34;
    event.finish({ ok: true });
    event.finish();
    event.fail(new Error('late'));
    expect(lines).toHaveLength(1);
    expect(last()).toMatchObject({ job: 'call.score', attempt: 2, durationMs: 12.3, ok: true });
  });

  it('is an error line when it failed', () => {
    const { logger, last } = capture();
    startWideEvent(logger, 'job.finished').fail(new ImmolabError('unavailable'), { retry: true });
    expect(last()).toMatchObject({ level: 'error', errorCode: 'unavailable', retry: true });
  });
});
