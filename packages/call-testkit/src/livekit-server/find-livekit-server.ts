import { join } from 'node:path';
import { findProgram, isExecutable } from './find-program.js';

export interface LiveKitServerPlaces {
  /** `LIVEKIT_SERVER_BIN` names the program; else it is looked for on `PATH`. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where `installLiveKitServer` puts it; git-ignored. */
  readonly folder: string;
}

/**
 * The path of a `livekit-server` of this machine, null when there is none.
 *
 * @throws when `LIVEKIT_SERVER_BIN` names something that cannot be run
 */
export function findLiveKitServer({ environment, folder }: LiveKitServerPlaces): string | null {
  const named = environment.LIVEKIT_SERVER_BIN;
  if (named) {
    if (isExecutable(named)) return named;
    throw new Error(`LIVEKIT_SERVER_BIN is ${named}, which is not a program that can be run`);
  }
  const onPath = findProgram('livekit-server', environment.PATH);
  if (onPath !== null) return onPath;
  const installed = join(folder, 'livekit-server');
  return isExecutable(installed) ? installed : null;
}
