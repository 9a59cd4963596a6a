// The way into every command of the repository: `node scripts/bootstrap.mjs <command> [arguments]`.
// Plain JavaScript without a dependency, because it runs before anything is installed or built.

const COMMANDS = {
  start: { from: 'built', screen: 'stdout' },
  demo: { from: 'built', screen: 'stdout' },
  stores: { from: 'built', screen: 'stdout' },
  dev: { from: 'built', screen: 'stdout' },
  // Their own output may be piped on, so what happens before them goes to stderr.
  talk: { from: 'built', screen: 'stderr' },
  call: { from: 'built', screen: 'stderr' },
  keys: { from: 'built', screen: 'stderr' },
  dialling: { from: 'built', screen: 'stderr' },
  doctor: { from: 'built', screen: 'stderr' },
  accounts: { from: 'built', screen: 'stderr' },
  bench: { from: 'built', screen: 'stderr' },
  // They say themselves what is wrong with sources that do not compile.
  test: { from: 'sources', screen: 'stdout' },
  verify: { from: 'sources', screen: 'stdout' },
};

const NEEDED_NODE = [20, 19];

/** `.immolab` is named here once for the whole run; the working directory may be any folder. */
async function run() {
  requireNode();
  const [name = '', ...args] = process.argv.slice(2);
  const command = COMMANDS[name];
  if (command === undefined) {
    fail(`Unknown command "${name}". There are: ${Object.keys(COMMANDS).join(', ')}.`);
    return;
  }
  const { prepare } = await import('./bootstrap/prepare.mjs');
  const say = (line) => process[command.screen].write(`${line}\n`);
  const prepared = await prepare({ say, screen: command.screen });
  if (!prepared.installed || (command.from === 'built' && !prepared.built)) {
    if (name === 'test') say('0 passed, 1 failed');
    process.exitCode = 1;
    return;
  }
  const main = command.from === 'built' ? await importBuilt(name) : await importSource(name);
  await main(args);
  // A command is over when it says so: timers of its libraries would hold it for seconds.
  process.exit();
}

async function importBuilt(name) {
  const { main } = await import(`./dist/commands/${name}.js`);
  return main;
}

/** Through tsx, so that a source that does not compile elsewhere cannot stop this command. */
async function importSource(name) {
  const { register } = await import('tsx/esm/api');
  register();
  const { main } = await import(`./src/commands/${name}.ts`);
  return main;
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [neededMajor, neededMinor] = NEEDED_NODE;
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return;
  fail(
    `Immolab needs Node.js ${neededMajor}.${neededMinor} or newer; this is ${process.version}. ` +
      'Install a newer one (https://nodejs.org) and run the same command again.',
  );
  process.exit(1);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

run().catch((error) => {
  fail(error instanceof Error && error.name !== 'Error' ? String(error.stack) : String(error));
});
