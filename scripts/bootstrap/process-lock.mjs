import { execFileSync } from 'node:child_process';
import {
  linkSync,
  mkdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 100;
/** Clearing a lock away takes microseconds; a clearing this old was interrupted. */
const STALE_CLEARING_MS = 5_000;

/**
 * A lock between processes: a file that names its holder. A holder that died, however, has lost it.
 *
 * @param {string} path
 * @returns {{ release(): void } | { heldBy: number }} `heldBy` is the holder's process id
 */
export function tryLock(path) {
  mkdirSync(dirname(path), { recursive: true });
  const identity = identityOf(process.pid);
  const draft = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  writeFileSync(draft, identity, { mode: 0o600 });
  try {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      // A link appears with its content or not at all, so nobody reads half a name.
      if (link(draft, path)) return { release: () => releaseIfOwn(path, identity) };
      const holder = read(path);
      if (holder !== null && isAlive(holder)) return { heldBy: Number.parseInt(holder, 10) };
      if (holder !== null) clearAway(path, holder);
    }
    return { heldBy: 0 };
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * Runs `action` while holding the lock, waiting for whoever holds it.
 *
 * @template T
 * @param {string} path
 * @param {() => T | Promise<T>} action
 * @param {{ onWait?: (heldBy: number) => void }} [options] `onWait` is called once
 * @returns {Promise<T>}
 */
export async function withLock(path, action, options = {}) {
  let told = false;
  for (;;) {
    const lock = tryLock(path);
    if ('heldBy' in lock) {
      if (!told) options.onWait?.(lock.heldBy);
      told = true;
      await sleep(POLL_MS);
      continue;
    }
    try {
      return await action();
    } finally {
      lock.release();
    }
  }
}

/**
 * `<pid> <when it started>`: a process id alone is used again sooner or later.
 *
 * @param {number} pid
 */
export function identityOf(pid) {
  return `${pid} ${startOf(pid) ?? 'gone'}`;
}

/** @param {string} identity as `identityOf` gives it */
export function isAlive(identity) {
  const pid = Number.parseInt(identity, 10);
  const start = startOf(pid);
  return start !== null && identity === `${pid} ${start}`;
}

function startOf(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return null;
  try {
    if (process.platform === 'linux') {
      // After the name, which may hold blanks: state is field 3 of the line, the start 22.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
      return fields[0] === 'Z' ? null : fields[19];
    }
    const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], options).trim() || null;
  } catch {
    return null;
  }
}

/** Two that find the same dead holder must not clear away each other's fresh lock. */
function clearAway(path, deadHolder) {
  const clearing = `${path}.clearing`;
  try {
    mkdirSync(clearing);
  } catch {
    removeIfOld(clearing);
    return;
  }
  try {
    if (read(path) === deadHolder) rmSync(path, { force: true });
  } finally {
    rmdirSync(clearing);
  }
}

function removeIfOld(folder) {
  try {
    if (Date.now() - statSync(folder).mtimeMs > STALE_CLEARING_MS) rmdirSync(folder);
  } catch {
    // Somebody else has removed it.
  }
}

function releaseIfOwn(path, identity) {
  if (read(path) === identity) rmSync(path, { force: true });
}

function link(from, to) {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
