export {
  AccountSettingError,
  type AccountSettings,
} from './accounts/account-settings.js';
export type { AccountSummary } from './accounts/account-summary.js';
export { listAccounts } from './accounts/list-accounts.js';
export { readAccount } from './accounts/read-account.js';
export { type AccountMessagePolicy, readMessagePolicy } from './accounts/read-message-policy.js';
export {
  type EmailSender,
  type MessageSender,
  readMessageSender,
  type SmsSender,
} from './accounts/read-message-sender.js';
export { type ReceiptSecrets, readReceiptSecrets } from './accounts/read-receipt-secrets.js';
export { setAccount } from './accounts/set-account.js';
export {
  type Admission,
  admitRequest,
  type KeyContext,
  RATE_WINDOW_SECONDS,
  type RateStanding,
} from './admission/admit-request.js';
export { resumeKey, revokeKey, suspendKey } from './keys/change-key-status.js';
export { type CreatedKey, type CreateKeyInput, createKey } from './keys/create-key.js';
export { DEFAULT_KEY_SETTINGS, KeySettingError, type KeySettings } from './keys/key-settings.js';
export type { KeySummary } from './keys/key-summary.js';
export { listKeys } from './keys/list-keys.js';
export { type RotateInput, rotateKey, rotateWebhookSecret } from './keys/rotate-key.js';
export { setKey } from './keys/set-key.js';
export { registerOptOut } from './opt-outs/register-opt-out.js';
export { hashApiKey } from './secrets/api-key.js';
export { randomBase62 } from './secrets/base62.js';
export {
  areEncryptionKeys,
  createKeyring,
  generateEncryptionKey,
  type Keyring,
} from './secrets/keyring.js';
export { createPhoneHasher, type HashPhone } from './secrets/phone-hash.js';
export { readSigningSecrets } from './webhook-secrets/read-signing-secrets.js';
