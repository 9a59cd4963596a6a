import { ConfigurationError } from '@immolab/runtime';
import { describeRefusal } from '../call/describe-refusal.js';
import { type Opening, openPlace, type Place } from '../call/open-place.js';
import { CallUsageError, readCallOptions, USAGE } from '../call/read-options.js';
import { describeEnd, runCall } from '../call/run-call.js';
import { endOfRun } from '../end-of-run.js';
import { ApiRefusalError } from '../example/api-client.js';
import { SandboxIsRunning } from '../sandbox/sandbox-run.js';

const out = (line: string): unknown => process.stdout.write(`${line}\n`);
const err = (line: string): unknown => process.stderr.write(`${line}\n`);

/** `npm run call`: rings a telephone with a sample lead. Exits with 0 when the lead was reached. */
export async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--help')) {
    out(USAGE);
    return;
  }
  const ended = endOfRun().then(() => 130);
  const call = holdCall(args);
  const code = await Promise.race([ended, call.code]);
  await call.close();
  process.exitCode = code;
  // Whoever started us ends the process next.
  await new Promise<void>((resolve) => process.stdout.write('', () => resolve()));
}

function holdCall(args: readonly string[]): { code: Promise<number>; close(): Promise<void> } {
  let opening: Opening | null = null;
  let isOver = false;
  // What is interrupted has nothing of interest to say any more.
  const tell = (write: (line: string) => unknown) => (line: string) => void (isOver || write(line));
  const tellLog = (place: Place | null): void => {
    if (place !== null && place.dialerLog !== null) {
      tell(err)(`\nThe dialer's log is ${place.dialerLog}.`);
    }
  };
  const run = async (): Promise<number> => {
    let place: Place | null = null;
    try {
      const { phone, language, json } = readCallOptions(args);
      opening = openPlace(process.env, tell(err));
      place = await opening.ready;
      // The result alone belongs on standard output when it is asked for alone.
      const call = await runCall({ place, phone, language, say: tell(json ? err : out) });
      if (json) out(JSON.stringify(call));
      else for (const line of describeEnd(call)) out(line);
      if (call.status === 'completed') return 0;
      tellLog(place);
      return 1;
    } catch (error) {
      tell(err)(explain(error, place?.keyFile ?? ''));
      tellLog(place);
      return 1;
    } finally {
      isOver = true;
    }
  };
  return {
    code: run(),
    async close() {
      if (!isOver) err('\nStopping…');
      isOver = true;
      await opening?.close();
    },
  };
}

function explain(error: unknown, keyFile: string): string {
  if (error instanceof CallUsageError) return `${error.message}\n\n${USAGE}`;
  if (error instanceof ConfigurationError) {
    return `${error.message}\n\nnpm run doctor checks the configuration, and says what to do.`;
  }
  if (error instanceof ApiRefusalError) return describeRefusal(error, keyFile);
  if (error instanceof SandboxIsRunning) {
    return (
      `Immolab is already running in this checkout (${error.message}), without a line for live ` +
      'calls. Stop it where it runs; this command starts services of its own.'
    );
  }
  return error instanceof Error ? error.message : String(error);
}
