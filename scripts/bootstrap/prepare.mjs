import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  buildFingerprint,
  hasOldChanges,
  installFingerprint,
  schemaFingerprint,
  workspaceFolders,
} from './fingerprint.mjs';
import { withLock } from './process-lock.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
// Beside what they vouch for: whoever removes node_modules removes them too.
const STAMPS = join(ROOT, 'node_modules/.immolab');
const GENERATED = join(ROOT, 'packages/database/src/generated');

/**
 * Installs, generates and builds what is missing or older than its sources. Starts at the same
 * time in one checkout wait for each other.
 *
 * @param {{ say: (line: string) => void, screen: 'stdout' | 'stderr' }} options
 * @returns {Promise<{ installed: boolean, built: boolean }>}
 */
export async function prepare(options) {
  if (isReady()) return { installed: true, built: true };
  const onWait = (pid) =>
    options.say(`Waiting for process ${pid}, which installs and builds here…`);
  return withLock(join(ROOT, '.immolab/bootstrap.lock'), () => prepareAlone(options), { onWait });
}

async function prepareAlone({ say, screen }) {
  const steps = [
    { due: () => isStale('install', installFingerprint), done: 'install', run: install },
    { due: generationIsDue, done: 'generate', run: generate },
  ];
  for (const step of steps) {
    if (!step.due()) continue;
    const fingerprint = FINGERPRINTS[step.done](ROOT);
    if (!(await step.run(say, screen))) return { installed: false, built: false };
    writeStamp(step.done, fingerprint);
  }
  if (!buildIsDue()) return { installed: true, built: true };
  // Taken before the build, so that a source saved meanwhile is built next time.
  const fingerprint = buildFingerprint(ROOT);
  const built = await build(fingerprint, say, screen);
  if (built) writeStamp('build', fingerprint);
  return { installed: true, built };
}

const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const FINGERPRINTS = { install: installFingerprint, generate: schemaFingerprint };

function isReady() {
  return !isStale('install', installFingerprint) && !generationIsDue() && !buildIsDue();
}

function generationIsDue() {
  return (
    schemaFingerprint(ROOT) !== null &&
    (!existsSync(GENERATED) || isStale('generate', schemaFingerprint))
  );
}

function buildIsDue() {
  return isStale('build', buildFingerprint) || workspaceFolders(ROOT).some(isUnbuilt);
}

function isUnbuilt(folder) {
  return existsSync(join(ROOT, folder, 'tsconfig.json')) && !existsSync(join(ROOT, folder, 'dist'));
}

function install(say, screen) {
  const { packageManager } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  say(`Installing dependencies with ${packageManager} (a minute the first time)…`);
  const pnpm = ['pnpm', 'install', '--frozen-lockfile', '--config.confirm-modules-purge=false'];
  return runStep(
    'npm',
    ['exec', '--yes', '--loglevel=error', `--package=${packageManager}`, '--', ...pnpm],
    {
      say,
      screen,
    },
  );
}

function generate(say, screen) {
  say('Generating the database client…');
  const cwd = join(ROOT, 'packages/database');
  return runStep('npm', ['run', '--silent', 'generate'], { say, screen, cwd, quiet: true });
}

function build(fingerprint, say, screen) {
  say('Building…');
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
  const stamp = join(STAMPS, 'build');
  const isBlind =
    existsSync(stamp) &&
    hasOldChanges(readFileSync(stamp, 'utf8'), fingerprint, statSync(stamp).mtimeMs);
  const args = isBlind ? ['-b', '--force'] : ['-b'];
  return runStep(process.execPath, [compiler, ...args], { say, screen });
}

/** @returns {Promise<boolean>} whether it succeeded; a quiet step is shown only when it did not */
function runStep(command, args, { say, screen, cwd = ROOT, quiet = false }) {
  const shown = screen === 'stderr' ? 2 : 1;
  const output = quiet ? 'pipe' : shown;
  return new Promise((resolve) => {
    const stdio = ['ignore', output, quiet ? 'pipe' : 2];
    // A group of its own, so that all of it can be ended: npm, its shell, and what that started.
    const child = spawn(command, args, { cwd, stdio, detached: true });
    const end = () => {
      child.once('close', () => process.exit(1));
      process.kill(-child.pid, 'SIGTERM');
    };
    for (const signal of ENDING) process.once(signal, end);
    const heard = [];
    child.stdout?.on('data', (chunk) => heard.push(chunk));
    child.stderr?.on('data', (chunk) => heard.push(chunk));
    child.on('error', (error) => {
      say(`"${command}" could not be started: ${error.message}`);
      resolve(false);
    });
    child.on('close', (code, signal) => {
      for (const name of ENDING) process.removeListener(name, end);
      if (code === 0) return resolve(true);
      if (heard.length > 0) say(Buffer.concat(heard).toString().trimEnd());
      say(`"${[command, ...args].join(' ')}" failed (${signal ?? `exit ${code}`}).`);
      resolve(false);
    });
  });
}

function isStale(name, fingerprint) {
  const stamp = join(STAMPS, name);
  return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== fingerprint(ROOT);
}

function writeStamp(name, fingerprint) {
  const stamp = join(STAMPS, name);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, fingerprint);
}
