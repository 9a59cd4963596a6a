import { describeFindings, hasFailed } from './describe-findings.js';
import { runDoctor } from './run-doctor.js';

// In the dialer's container: `node dist/doctor/main.js [--json]`.
const findings = await runDoctor(process.env);
const json = process.argv.includes('--json');
process.stdout.write(`${json ? JSON.stringify(findings, null, 2) : describeFindings(findings)}\n`);
process.exit(hasFailed(findings) ? 1 : 0);
