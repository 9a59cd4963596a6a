// Prints the path of a livekit-server, which it builds where none is installed:
// node --conditions=@immolab/source --import tsx packages/call-testkit/src/livekit-server/main.ts <folder>
import { resolve } from 'node:path';
import { installLiveKitServer } from './install-livekit-server.js';

const folder = process.argv[2];
if (folder === undefined) throw new Error('name the folder to install into');
try {
  const program = await installLiveKitServer({
    environment: process.env,
    folder: resolve(folder),
    say: (line) => process.stderr.write(`${line}\n`),
  });
  process.stdout.write(`${program}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
