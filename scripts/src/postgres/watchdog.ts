import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import type { Holder } from './holders.js';

/**
 * Waits for the end of its input, which comes with our end, however we end. Then, unless another
 * living process holds the server, stops it. `$1` is our note among the holders, which we remove
 * ourselves unless we are killed, `$2` their folder, `$3` the data, `$4` a file of ours to remove.
 */
const SCRIPT = `
while read -r _; do :; done
[ -e "$1" ] || exit 0
rm -f "$1"
[ -z "$4" ] || rm -f "$4"
for file in "$2"/*; do
  [ -e "$file" ] || continue
  holder=\${file##*/}
  kill -0 "\${holder%%.*}" 2>/dev/null && exit 0
done
[ -f "$3/postmaster.pid" ] || exit 0
read -r postmaster < "$3/postmaster.pid" && kill -INT "$postmaster"
`;

/**
 * A shell beside this process that stops the server should we be killed before we could.
 *
 * @param ownFile what tells others that we run, or null
 */
export function guardServer(
  data: string,
  holder: Holder,
  ownFile: string | null,
): { end(): Promise<void> } {
  const child = spawn(
    '/bin/sh',
    ['-c', SCRIPT, 'immolab-watchdog', holder.file, dirname(holder.file), data, ownFile ?? ''],
    { cwd: '/', detached: true, stdio: ['pipe', 'ignore', 'ignore'] },
  );
  child.once('error', () => undefined);
  child.stdin.once('error', () => undefined);
  child.unref();
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    child.once('error', () => resolve());
  });
  return {
    end() {
      child.ref();
      child.stdin.end();
      return ended;
    },
  };
}
