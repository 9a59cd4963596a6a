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
    /** Why they cannot run although they have to; null when all is well. */
    spokenCallsFault: string | null;
  }
}

const REPOSITORY = fileURLToPath(new URL('../../../..', import.meta.url));

/**
 * Finds what spoken calls need, or builds it, once a run. Where something is missing they do not run,
 * which is said; with `IMMOLAB_REQUIRE_SPOKEN_CALLS=1` a test fails.
 */
export default async function setUp(project: TestProject): Promise<void> {
  const say = (line: string): unknown => process.stderr.write(`${line}\n`);
  try {
    project.provide('liveKitServer', await prepareSpokenCalls(say));
    project.provide('spokenCallsFault', null);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The spoken calls cannot run here: ${reason}`;
    const isRequired = process.env.IMMOLAB_REQUIRE_SPOKEN_CALLS === '1';
    say(message);
    project.provide('liveKitServer', null);
    project.provide('spokenCallsFault', isRequired ? message : null);
  }
}

async function prepareSpokenCalls(say: (line: string) => unknown): Promise<string> {
  if (findProgram('espeak-ng', process.env.PATH) === null) {
    throw new Error('espeak-ng is not installed (apt-get install espeak-ng)');
  }
  const state = process.env.IMMOLAB_STATE_FOLDER ?? join(REPOSITORY, '.immolab');
  return installLiveKitServer({ environment: process.env, folder: join(state, 'bin'), say });
}
