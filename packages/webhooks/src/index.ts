export { isAddressAllowed, type Network, parseNetworks } from './addresses/check-address.js';
export { type CheckUrlOptions, checkWebhookUrl, type UrlVerdict } from './addresses/check-url.js';
export { POST_REASONS, type PostReason } from './client/reason.js';
export * from './client/webhook-client.js';
export { createWebhookSecret } from './signatures/secret.js';
export * from './signatures/sign.js';
export { verifyWebhook } from './signatures/verify.js';
