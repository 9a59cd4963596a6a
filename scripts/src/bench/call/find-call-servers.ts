import { join } from 'node:path';
import { findLiveKitServer, findProgram } from '@immolab/call-testkit';
import { STATE_FOLDER } from '../../repository.js';

/**
 * The path of `livekit-server`, looked for where the spoken tests look.
 *
 * @throws in plain words when it, or what speaks, is not there
 */
export function findCallServers(): string {
  if (findProgram('espeak-ng', process.env.PATH) === null) {
    throw new Error(
      'The calls need espeak-ng, which is not installed (apt-get install espeak-ng).',
    );
  }
  const folder = join(STATE_FOLDER, 'bin');
  const program = findLiveKitServer({ environment: process.env, folder });
  if (program !== null) return program;
  throw new Error(
    'The calls need livekit-server: name it in LIVEKIT_SERVER_BIN, or let `npm test` build it.',
  );
}
