import { describeFindings, hasFailed, runDoctor } from '@immolab/dialer';

const USAGE = `npm run doctor [-- --json]

Checks what the environment of a dialer names: database, queue, LiveKit, SIP trunks and every
provider of models, and says of each what to do. Exits with 1 when something configured fails.`;

/** `npm run doctor`: whether this environment can hold live calls. */
export async function main(args: readonly string[]): Promise<void> {
  const unknown = args.find((arg) => arg !== '--json' && arg !== '--help');
  if (unknown !== undefined || args.includes('--help')) {
    process.stdout.write(
      `${unknown === undefined ? '' : `Unknown option ${unknown}.\n\n`}${USAGE}\n`,
    );
    if (unknown !== undefined) process.exitCode = 1;
    return;
  }
  const findings = await runDoctor(process.env);
  const text = args.includes('--json')
    ? JSON.stringify(findings, null, 2)
    : describeFindings(findings);
  process.stdout.write(`${text}\n`);
  if (hasFailed(findings)) process.exitCode = 1;
}
