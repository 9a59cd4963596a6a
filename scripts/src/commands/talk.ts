import { endOfRun } from '../end-of-run.js';
import { RefusedBodyError } from '../talk/accept-body.js';
import { openWorld } from '../talk/open-world.js';
import { readBody } from '../talk/read-body.js';
import { readTalkOptions, TalkUsageError, USAGE } from '../talk/read-options.js';

const out = (text: string): unknown => process.stdout.write(text);
const err = (text: string): unknown => process.stderr.write(text);

/** `npm run talk`: be the lead yourself. */
export async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--help')) {
    out(`${USAGE}\n`);
    return;
  }
  const ended = endOfRun().then(() => 130);
  const talked = talk(args);
  const code = await Promise.race([ended, talked.code]);
  await talked.close();
  process.exitCode = code;
  // Whoever started us ends the process next.
  await new Promise<void>((resolve) => process.stdout.write('', () => resolve()));
}

function talk(args: readonly string[]): { code: Promise<number>; close(): Promise<void> } {
  let opening: ReturnType<typeof openWorld> | null = null;
  const run = async (): Promise<number> => {
    try {
      const options = readTalkOptions(args);
      // npm changes into the package's folder; this is where the command was typed.
      const body = readBody(options, process.env.INIT_CWD ?? process.cwd(), new Date());
      // The voice framework takes most of a second to load. Not while the database is connected to:
      // on a busy machine that would be taken for a database that does not answer.
      const { runTalk } = await import('../talk/run-talk.js');
      opening = openWorld((line) => void err(`${line}\n`));
      const world = await opening;
      const isTyped = process.stdin.isTTY === true;
      await runTalk({ world, body, json: options.json, input: process.stdin, isTyped, out, err });
      return 0;
    } catch (error) {
      err(`${explain(error)}\n`);
      return 1;
    }
  };
  return {
    code: run(),
    async close() {
      const world = await opening?.catch(() => null);
      await world?.close();
    },
  };
}

function explain(error: unknown): string {
  if (error instanceof TalkUsageError) return `${error.message}\n\n${USAGE}`;
  if (error instanceof RefusedBodyError) {
    const faults = error.details.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
    return `The API would not accept this request:\n${faults.join('\n')}`;
  }
  return error instanceof Error ? error.message : String(error);
}
