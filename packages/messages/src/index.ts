export { type WrittenSlot, writeSlot } from './dates/write-slot.js';
export type { Attachment, EmailMessage } from './email/write-email.js';
export type { MessagePolicy } from './planning/message-policy.js';
export {
  type BookingChange,
  type BookingChangeOptions,
  planBookingChange,
} from './planning/plan-booking-change.js';
export { type FinalCall, planDeliveries } from './planning/plan-deliveries.js';
export type { Viewing } from './planning/viewing.js';
