import { waitAtGate } from './wait-at-gate.js';

// Loaded by Node.js before anything else of each process that the dialer forks, with the gate's port in
// its address: see `live/job-arguments.ts`. The agents' library forks one for its models too, which
// does not wait.
const port = Number(new URL(import.meta.url).searchParams.get('port'));
const isForCall = /call-job\.[jt]s$/.test(process.argv[2] ?? '');
if (isForCall && port > 0) await waitAtGate(port);
