/** A trunk to dial over, with the caller id to show. */
export interface TrunkChoice {
  /** As LiveKit gave it: `ST_…`. */
  readonly trunkId: string;
  /** E.164; null where LiveKit's own configuration decides. */
  readonly fromNumber: string | null;
}
