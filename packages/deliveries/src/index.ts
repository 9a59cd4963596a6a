export { type Attempt, type AttemptResult, recordAttempt } from './attempts/record-attempt.js';
export { type CapturedMessage, listCaptured } from './captured/list-captured.js';
export { type ClaimedDelivery, claimDueDeliveries } from './claim/claim-due-deliveries.js';
export { type EarlierSending, markSending } from './claim/mark-sending.js';
export { postponeDelivery } from './claim/postpone-delivery.js';
export { createDeliveries } from './creation/create-deliveries.js';
export type { DeliveryChannel, NewDelivery } from './creation/new-delivery.js';
export { planBookingEvent } from './planning/plan-booking-event.js';
export { type DeliveryReceipt, recordReceipt } from './receipts/record-receipt.js';
