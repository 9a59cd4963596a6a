export { type Attempt, type AttemptResult, recordAttempt } from './attempts/record-attempt.js';
export { type ClaimedDelivery, claimDelivery } from './claim/claim-delivery.js';
export { postponeDelivery } from './claim/postpone-delivery.js';
export { createDeliveries } from './creation/create-deliveries.js';
export type { NewDelivery } from './creation/new-delivery.js';
export {
  type BookingChange,
  type BookingChangeOptions,
  planBookingChange,
  planBookingEvent,
} from './planning/plan-booking-change.js';
export { type FinalCall, planDeliveries } from './planning/plan-deliveries.js';
export type { Viewing } from './planning/viewing.js';
export { findDueDeliveries } from './sweeps/find-due-deliveries.js';
