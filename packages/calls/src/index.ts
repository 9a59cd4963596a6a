export {
  type Acceptance,
  type AcceptCallInput,
  type AcceptedCall,
  acceptCall,
} from './acceptance/accept-call.js';
export { EXPIRY_MS } from './acceptance/expiry.js';
export {
  type BookingCancellation,
  type BookingRefusal,
  cancelBooking,
} from './bookings/cancel-booking.js';
export type { ChangedBooking } from './bookings/changed-booking.js';
export type { SlotTimes } from './bookings/find-other-slots.js';
export { hashLinkToken } from './bookings/link-token.js';
export { type ListBookingsInput, listBookings } from './bookings/list-bookings.js';
export type { BookingAccess } from './bookings/lock-booking.js';
export {
  type BookingLink,
  type CalendarEntry,
  mintBookingLink,
} from './bookings/mint-booking-link.js';
export { readBooking } from './bookings/read-booking.js';
export { type LinkedBooking, readLinkedBooking } from './bookings/read-linked-booking.js';
export {
  type BookingMove,
  type RescheduleInput,
  rescheduleBooking,
} from './bookings/reschedule-booking.js';
export { type Claim, LEASE_MS, StaleClaimError } from './claim/claim.js';
export { claimDial } from './claim/claim-dial.js';
export { claimDueTestCalls } from './claim/claim-due-test-calls.js';
export type { ClaimedCall } from './claim/claimed-call.js';
export { type PostponedReason, postponeCall } from './claim/postpone-call.js';
export { releaseClaim } from './claim/release-claim.js';
export { renewLeases } from './claim/renew-leases.js';
export { type CallVerdict, type ClosedCall, closeCall } from './closing/close-call.js';
export { type EndedCall, readEndedCall } from './closing/read-ended-call.js';
export { countWaitingCalls } from './dialling/count-waiting-calls.js';
export { nextCallingHours } from './dialling/next-calling-hours.js';
export { type OfferInput, offerLiveCalls, withdrawOffer } from './dialling/offer-live-calls.js';
export { pauseDialling, resumeDialling } from './dialling/pause-dialling.js';
export {
  type DiallingPause,
  type DiallingStanding,
  readDialling,
  readWaitingCountries,
} from './dialling/read-dialling.js';
export { readWaiting, type Waiting } from './dialling/read-waiting.js';
export { type CallingWindow, storeCallingWindows } from './dialling/store-calling-windows.js';
export { WAITING_REASONS, type WaitingReason } from './dialling/waiting-reason.js';
export { beginDialling, goOnDialling } from './progress/begin-dialling.js';
export { type CallEnd, endCall } from './progress/end-call.js';
export { forgetAnswer } from './progress/forget-answer.js';
export { markAnswered } from './progress/mark-answered.js';
export { type CallFacts, type ConversationFacts, recordFacts } from './progress/record-facts.js';
export {
  type Progress,
  recordProgress,
  type SpokenTurn,
  type ToolCallEntry,
} from './progress/record-progress.js';
export { returnToWaiting } from './progress/return-to-waiting.js';
export { type ListCallsInput, listCalls } from './results/list-calls.js';
export { readCall } from './results/read-call.js';
export { readUsage } from './results/read-usage.js';
export { renderWebhook } from './results/render-webhook.js';
export { bookSlot } from './slots/book-slot.js';
export { findOpenSlots } from './slots/find-open-slots.js';
export { holdSlot } from './slots/hold-slot.js';
export { releaseHolds, releaseStaleHolds } from './slots/release-holds.js';
export { cancelWaitingCalls } from './sweeps/cancel-waiting-calls.js';
export { endExpiredCalls, endLostCalls, endOptedOutCalls } from './sweeps/end-abandoned-calls.js';
export { findUnscoredCalls } from './sweeps/find-unscored-calls.js';
export { reportTrunk, type TrunkReport } from './trunks/report-trunk.js';
export { type TrunkAdvice, takeTrunks } from './trunks/take-trunks.js';
export {
  type CallsUnderWay,
  countUnderWay,
  UNDER_WAY_STATES,
  type UnderWayState,
} from './under-way/count-under-way.js';
export { expireLease } from './under-way/expire-lease.js';
export { findDeadCalls } from './under-way/find-dead-calls.js';
export { type HeldCall, readHeldBy } from './under-way/read-held-by.js';
export { readTurnFigures, type TurnFigures } from './under-way/read-turn-figures.js';
export { readUnderWay, type UnderWay } from './under-way/read-under-way.js';
