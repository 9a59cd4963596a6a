export type { Email } from './email/email.js';
export { createEmailProvider, type EmailProvider } from './email/resend.js';
export type { SendOutcome, SendReason } from './outcome.js';
export { readResendReceipt } from './receipts/read-resend-receipt.js';
export { readTwilioReceipt } from './receipts/read-twilio-receipt.js';
export type { ReadReceipt, Receipt } from './receipts/receipt.js';
export { createSmsProvider, type SmsAccount, type SmsProvider } from './sms/twilio.js';
