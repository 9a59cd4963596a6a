import { readCall } from '@immolab/calls';
import { runExample } from '../example/run-example.js';
import { PORTS_FILE } from './paths.js';
import { openPortBook } from './port-book.js';
import type { Sandbox } from './sandbox-run.js';

/** The example call through a running sandbox. @throws when it does not end as it should */
export async function runSandboxExample(
  sandbox: Pick<Sandbox, 'url' | 'key' | 'db'>,
  say: (line: string) => void,
): Promise<void> {
  const { url, key, db } = sandbox;
  await runExample({
    url,
    key: key.key,
    webhookSecret: key.webhookSecret,
    // The same in each run, so that an event that an interrupted run left still finds it.
    receiverPort: await openPortBook(PORTS_FILE).claim('receiver'),
    readCall: (callId) => readCall(db, { keyId: key.id, callId }),
    say,
  });
}
