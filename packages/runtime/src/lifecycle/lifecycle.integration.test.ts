import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

const program = (body: string) => `
  import { createLifecycle } from ${JSON.stringify(new URL('./lifecycle.ts', import.meta.url))};
  import { createLogger } from ${JSON.stringify(new URL('../logging/logger.ts', import.meta.url))};
  const logger = createLogger({ service: 'child', level: 'info' });
  const lifecycle = createLifecycle({ logger, drainDeadlineMs: 300 });
  lifecycle.handleSignals();
  const open = setInterval(() => {}, 1_000);
  ${body}
  logger.info('service.ready');
`;

/** Runs a service of a few lines until it is ready and tells how it ends. */
async function startService(body: string) {
  const child = spawn(
    process.execPath,
    ['--conditions=@immolab/source', '--import', 'tsx', '--input-type=module', '-e', program(body)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  children.push(child);
  let output = '';
  const ready = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk) => {
      output += chunk;
      if (output.includes('service.ready')) resolve();
    });
  });
  const ended = once(child, 'close').then(([code]) => ({ code, output }));
  await ready;
  return { child, ended };
}

describe('a service that is told to stop', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('drains on %s and exits with 0', async (signal) => {
    const service = await startService(`lifecycle.onClose('workers', () => clearInterval(open));`);
    service.child.kill(signal);
    const { code, output } = await service.ended;
    expect(code).toBe(0);
    expect(output).toContain('"event":"service.stopped"');
  });

  it('exits with 1 at the deadline when work does not end', async () => {
    const service = await startService(
      `lifecycle.onClose('workers', () => new Promise(() => {}));`,
    );
    service.child.kill('SIGTERM');
    expect(await service.ended).toMatchObject({ code: 1 });
  });

  it.each([
    ['thrown', `throw new Error('+41791234567')`],
    ['rejected', `Promise.reject(new Error('+41791234567'))`],
  ])(
    'drains, logs without the message and exits with 1 when an error is %s',
    async (_how, code) => {
      const service = await startService(`
      lifecycle.onClose('workers', () => logger.info('workers.closed'));
      setTimeout(() => { ${code}; }, 50);`);
      const { code: exitCode, output } = await service.ended;
      expect(exitCode).toBe(1);
      expect(output).toContain('workers.closed');
      expect(output).not.toContain('+4179');
    },
  );
});
