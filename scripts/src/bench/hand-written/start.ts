import { fileURLToPath } from 'node:url';
import { webServerOptions } from '../../sandbox/service-environment.js';
import type { BenchProcess } from '../stage/bench-process.js';
import type { Stage } from '../stage/stage.js';

export type HandWritten = 'api' | 'dialer' | 'dispatcher';

/**
 * One process of a hand-written service, ready to work, on a Node that is set up like ours. `port` is 0
 * where it serves nothing.
 */
export async function startHandWritten(
  stage: Stage,
  name: HandWritten,
  environment: NodeJS.ProcessEnv,
): Promise<BenchProcess & { readonly port: number }> {
  const started = stage.start({
    entry: fileURLToPath(new URL(`./${name}.js`, import.meta.url)),
    environment: name === 'api' ? { ...webServerOptions(), ...environment } : environment,
  });
  return { ...started, port: (await started.ready) ?? 0 };
}
