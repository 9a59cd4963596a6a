export { type Attempt, type AttemptResult, recordAttempt } from './attempts/record-attempt.js';
export { type ClaimedDelivery, claimDelivery } from './claim/claim-delivery.js';
export { type EarlierSending, markSending } from './claim/mark-sending.js';
export { postponeDelivery } from './claim/postpone-delivery.js';
export { createDeliveries } from './creation/create-deliveries.js';
export type { DeliveryChannel, NewDelivery } from './creation/new-delivery.js';
export { planBookingEvent } from './planning/plan-booking-event.js';
export { type DeliveryReceipt, recordReceipt } from './receipts/record-receipt.js';
export { findDueDeliveries } from './sweeps/find-due-deliveries.js';
