import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type {} from 'vitest';
import type { TestProject } from 'vitest/node';
import { findProgram } from '../livekit-server/find-program.js';
import { installLiveKitServer } from '../livekit-server/install-livekit-server.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The path of `livekit-server`; null where spoken calls cannot run. */
    liveKitServer: string | null;
  }
}

const REPOSITORY = fileURLToPath(new URL('../../../..', import.meta.url));

/**
 * Finds what spoken calls need, or builds it, once a run. Where something is missing they do not run,
 * which is said; with `IMMOLAB_REQUIRE_SPOKEN_CALLS=1` that is a failure.
 */
export default async function setUp(project: TestProject): Promise<void> {
  const say = (line: string): unknown => process.stderr.write(`${line}\n`);
  try {
    project.provide('liveKitServer', await requireSpokenCalls(say));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The spoken calls cannot run here: ${reason}`;
    if (process.env.IMMOLAB_REQUIRE_SPOKEN_CALLS === '1') throw new Error(message);
    say(message);
    project.provide('liveKitServer', null);
  }
}

async function requireSpokenCalls(say: (line: string) => unknown): Promise<string> {
  if (findProgram('espeak-ng', process.env.PATH) === null) {
    throw new Error('espeak-ng is not installed (apt-get install espeak-ng)');
  }
  const state = process.env.IMMOLAB_STATE_FOLDER ?? join(REPOSITORY, '.immolab');
  return installLiveKitServer({ environment: process.env, folder: join(state, 'bin'), say });
}
