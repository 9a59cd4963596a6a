import { resumeKey, suspendKey } from '@immolab/accounts';
import { cancelWaitingCalls } from '@immolab/calls';
import { ringScorer } from '../keys/ring-scorer.js';
import type { Store } from '../open-store.js';
import { ensureKeptKey, type KeptKey } from '../sandbox/kept-key.js';

/**
 * The live key of this command. It works only while the command runs: whatever waits is canceled at
 * its end, and at the next start if it was killed, so that no telephone rings that nobody expects.
 */
export interface CallKey {
  readonly key: KeptKey;
  /** Calls are accepted from now on. */
  open(): Promise<void>;
  close(): Promise<void>;
}

export async function prepareCallKey(store: Store, file: string): Promise<CallKey> {
  const { db, encryptionKeys } = store;
  const settings = { test: false, name: 'npm run call' };
  const { key } = await ensureKeptKey({ db, encryptionKeys, file, settings });
  const close = async (): Promise<void> => {
    await suspendKey(db, key.id);
    const address = { keyId: key.id, endedReason: 'key_suspended' } as const;
    const canceled = await cancelWaitingCalls(db, address);
    if (canceled.length > 0) await ringScorer(canceled, store);
  };
  await close();
  return { key, open: () => resumeKey(db, key.id).then(() => undefined), close };
}
