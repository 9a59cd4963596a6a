import { spawn } from 'node:child_process';
import { dirname } from 'node:path';

/**
 * Waits for the end of its input, which comes with our end, however we end. Then, unless another
 * living process holds the server, stops it. `$1` is our note among the holders, which we remove
 * ourselves unless we are killed, `$2` their folder, `$3` the data, `$4` what to remove at once,
 * `$5` what to remove when the server is gone.
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
if [ -f "$3/postmaster.pid" ]; then
  read -r postmaster < "$3/postmaster.pid"
  kill -INT "$postmaster"
  [ -n "$5" ] || exit 0
  for _ in 1 2 3 4 5 6 7 8 9 10; do
    kill -0 "$postmaster" 2>/dev/null || break
    sleep 0.5
  done
fi
[ -z "$5" ] || rm -rf "$5"
`;

export interface GuardOptions {
  /** The server's data. */
  readonly data: string;
  /** Our note, `<process id>.<anything>`, in a folder with the notes of all who use the server. */
  readonly note: string;
  /** A file that tells others that we run: removed at once. */
  readonly announcement?: string;
  /** A folder that nobody needs afterwards: removed when the server is gone. */
  readonly remains?: string;
}

/** A shell beside this process that stops the server should we be killed before we could. */
export function guardServer(options: GuardOptions): { end(): Promise<void> } {
  const { data, note, announcement = '', remains = '' } = options;
  const child = spawn(
    '/bin/sh',
    ['-c', SCRIPT, 'immolab-watchdog', note, dirname(note), data, announcement, remains],
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
