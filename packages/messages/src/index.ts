export {
  type BookingChange,
  type BookingChangeOptions,
  planBookingChange,
  planBookingEvent,
} from './planning/plan-booking-change.js';
export { type FinalCall, planDeliveries } from './planning/plan-deliveries.js';
export type { Viewing } from './planning/viewing.js';
