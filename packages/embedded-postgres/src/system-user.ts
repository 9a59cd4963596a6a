import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

/** PostgreSQL refuses to run as root, so root runs it as somebody else. */
export interface SystemUser {
  readonly uid: number;
  readonly gid: number;
}

// `nobody` is the last resort: it exists nearly everywhere, and other programs may share it.
const CANDIDATES = ['postgres', 'nobody'];

/**
 * Who is to run PostgreSQL; null: we ourselves, who are not root.
 *
 * @param dataFolder when it exists, its owner is to go on with it
 */
export function chooseSystemUser(dataFolder: string): SystemUser | null {
  if (process.getuid?.() !== 0) return null;
  const owner = statSync(dataFolder, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const found = findUser('postgres') ?? createUser('postgres');
  const user = found ?? CANDIDATES.map(findUser).find((candidate) => candidate !== null);
  if (!user) {
    throw new Error(
      'PostgreSQL does not run as root, and there is no user "postgres" or "nobody" to run it as. ' +
        'Make one with "useradd --system postgres", or run this as another user than root.',
    );
  }
  return user;
}

/** Whether `user` may enter a folder: tried, because modes, ACLs and mounts all have their say. */
export function canEnter(user: SystemUser | null, folder: string): boolean {
  if (user === null) return true;
  // The working directory is the one of the child, so that a closed one here does not matter.
  const tried = spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], {
    ...user,
    cwd: '/',
    stdio: 'ignore',
  });
  return tried.status === 0;
}

function createUser(name: string): SystemUser | null {
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', name], { stdio: 'ignore' });
  return findUser(name);
}

function findUser(name: string): SystemUser | null {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':').map(Number) ?? [];
  return uid === undefined || gid === undefined || uid === 0 ? null : { uid, gid };
}
