export { insertKey, type TestKey, type TestKeyOptions } from './builders/insert-key.js';
export { buildTriggerRequest, type TriggerRequestOptions } from './builders/trigger-request.js';
export { type OpenTestDatabase, openTestDatabase } from './databases/open-test-database.js';
export {
  type EmailPost,
  type ResendStandIn,
  startResendStandIn,
} from './providers/resend-stand-in.js';
export type { StandInAnswer } from './providers/stand-in-answer.js';
export {
  type SmsPost,
  startTwilioStandIn,
  type TwilioStandIn,
} from './providers/twilio-stand-in.js';
export {
  type Answer,
  type ReceivedRequest,
  type Receiver,
  startReceiver,
} from './receivers/start-receiver.js';
export { findFreePort } from './servers/free-port.js';
export { startProxy, type TcpProxy } from './servers/start-proxy.js';
