import { afterEach, describe, expect, it } from 'vitest';
import type { Check } from './health.js';
import { Counter, createMetricsRegistry } from './metrics.js';
import { type OperationsServer, startOperationsServer } from './server.js';

const opened: OperationsServer[] = [];
afterEach(async () => {
  for (const server of opened.splice(0)) await server.close();
});

async function start(checks: Record<string, Check>, draining = new AbortController().signal) {
  const registry = createMetricsRegistry('gateway');
  const server = await startOperationsServer({
    host: '127.0.0.1',
    port: 0,
    checks,
    registry,
    draining,
    checkTimeoutMs: 100,
  });
  opened.push(server);
  const get = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${server.port}${path}`);
    return { status: response.status, text: await response.text() };
  };
  return { server, registry, get };
}

const works: Check = async () => {};
const fails: Check = async () => {
  throw new Error('down');
};
const hangs: Check = () => new Promise(() => {});

describe('the operations server', () => {
  it('says that the process is alive even when a store is down', async () => {
    const { get } = await start({ database: fails });
    expect(await get('/healthz')).toMatchObject({ status: 200 });
  });

  it('is ready when every check passes', async () => {
    const { get } = await start({ database: works, queue: works });
    expect(await get('/readyz?verbose=1')).toEqual({ status: 200, text: '{"status":"ready"}' });
  });

  it('names the checks that fail, throw at once or never answer', async () => {
    const throws: Check = () => {
      throw new Error('at once');
    };
    const { get } = await start({ database: works, queue: fails, line: hangs, model: throws });
    expect(await get('/readyz')).toEqual({
      status: 503,
      text: '{"status":"not_ready","failing":["queue","line","model"]}',
    });
  });

  it('is not ready while it drains', async () => {
    const drain = new AbortController();
    const { get } = await start({ database: works }, drain.signal);
    drain.abort();
    expect(await get('/readyz')).toMatchObject({
      status: 503,
      text: expect.stringContaining('draining'),
    });
    expect(await get('/healthz')).toMatchObject({ status: 200 });
  });

  it('shows own and standard metrics for Prometheus', async () => {
    const { registry, get } = await start({});
    new Counter({ name: 'calls_total', help: 'Calls.', registers: [registry] }).inc(3);
    const { status, text } = await get('/metrics');
    expect(status).toBe(200);
    expect(text).toContain('calls_total{service="gateway"} 3');
    expect(text).toContain('process_cpu_seconds_total');
  });

  it('answers 404 elsewhere and refuses a taken port', async () => {
    const { server, registry, get } = await start({});
    expect(await get('/secret')).toMatchObject({ status: 404 });
    const again = startOperationsServer({
      host: '127.0.0.1',
      port: server.port,
      checks: {},
      registry,
      draining: new AbortController().signal,
    });
    await expect(again).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
