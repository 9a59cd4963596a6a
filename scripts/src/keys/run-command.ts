import {
  createKey,
  createKeyring,
  type KeySummary,
  listKeys,
  resumeKey,
  revokeKey,
  rotateKey,
  rotateWebhookSecret,
  setKey,
  suspendKey,
} from '@immolab/accounts';
import { cancelWaitingCalls } from '@immolab/calls';
import type { Database } from '@immolab/database';
import type { KeysCommand } from './parse-command.js';

export interface KeysContext {
  readonly db: Database;
  /** Encrypts webhook secrets. */
  readonly encryptionKeys: string;
  readonly now: Date;
  /** Told of calls that were waiting and are not to be dialled any more. */
  readonly onCanceled: (callIds: readonly string[]) => Promise<void>;
}

/** What a command did: a list, or one key with the secrets that are shown this once. */
export type KeysResult =
  | { readonly keys: readonly KeySummary[] }
  | { readonly summary: KeySummary; readonly apiKey?: string; readonly webhookSecret?: string };

/** @throws KeySettingError when the key does not exist or a setting cannot be */
export async function runCommand(context: KeysContext, command: KeysCommand): Promise<KeysResult> {
  const { db } = context;
  switch (command.verb) {
    case 'create':
      return createKey(
        { db, keyring: createKeyring(context.encryptionKeys) },
        {
          test: command.test,
          ...command.settings,
          ...(command.accountId === null ? {} : { accountId: command.accountId }),
        },
      );
    case 'list':
      return {
        keys: await listKeys(
          db,
          command.accountId === null ? {} : { accountId: command.accountId },
        ),
      };
    case 'rotate':
      return rotate(context, command);
    case 'set':
      return { summary: await setKey(db, command.id, command.settings) };
    case 'resume':
      return { summary: await resumeKey(db, command.id) };
    case 'suspend':
    case 'revoke':
      return stop(context, command.id, command.verb);
  }
}

function rotate(
  { db, encryptionKeys, now }: KeysContext,
  { id, keepMs, webhook }: Extract<KeysCommand, { verb: 'rotate' }>,
): Promise<KeysResult> {
  if (!webhook) return rotateKey(db, { id, keepMs, now });
  return rotateWebhookSecret({ db, keyring: createKeyring(encryptionKeys) }, { id, keepMs, now });
}

/** First no new calls, then none of the waiting ones. */
async function stop(
  { db, onCanceled }: KeysContext,
  id: string,
  verb: 'suspend' | 'revoke',
): Promise<KeysResult> {
  const summary = await (verb === 'suspend' ? suspendKey(db, id) : revokeKey(db, id));
  const endedReason = verb === 'suspend' ? 'key_suspended' : 'key_revoked';
  const canceled = await cancelWaitingCalls(db, { keyId: id, endedReason });
  if (canceled.length > 0) await onCanceled(canceled);
  return { summary };
}
