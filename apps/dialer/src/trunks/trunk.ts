/** A way out to the telephone network: one outbound trunk of LiveKit. */
export interface Trunk {
  /** As LiveKit gave it: `ST_…`. */
  readonly id: string;
  /** Beginnings of the numbers that it carries, `+41`; empty: all numbers. */
  readonly prefixes: readonly string[];
  /** Of trunks that carry a number equally well the lowest is dialled over first. */
  readonly priority: number;
  /** Caller ids that it may show, E.164; empty: LiveKit shows what it has for the trunk. */
  readonly numbers: readonly string[];
}

/** A trunk to dial over, with the caller id to show. */
export interface TrunkChoice {
  readonly trunkId: string;
  /** E.164; null where LiveKit's own configuration decides. */
  readonly fromNumber: string | null;
}
