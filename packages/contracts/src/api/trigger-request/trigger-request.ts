import type {
  AgentConfig,
  Criterion,
  Lead,
  Property,
  ViewingSlot,
} from '../../domain/call-brief.js';
import type { Metadata } from '../notice.js';

/** A slot as the integrator offers it. */
export interface RequestedSlot extends ViewingSlot {
  /** How many leads may book it over all calls of the account. */
  readonly maxBookings: number;
}

/** `POST /calls/trigger`, checked and normalised: what the rest of the system works with. */
export interface TriggerRequest {
  readonly lead: Lead;
  /** ISO 3166 code of the country of the lead's number. */
  readonly country: string;
  readonly property: Property;
  readonly agent: AgentConfig;
  /** In the order in which they are asked, with ids `c1`, `c2`, … in that order. */
  readonly criteria: readonly Criterion[];
  /** As sent, past ones included. */
  readonly slots: readonly RequestedSlot[];
  readonly callbackWebhook: string | null;
  readonly externalRef: string | null;
  readonly metadata: Metadata;
  /** The call is not dialled before this moment. */
  readonly notBefore: Date | null;
}
