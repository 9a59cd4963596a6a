import { reportTrunk, type TrunkReport, takeTrunks } from '@immolab/calls';
import type { Database } from '@immolab/database';
import type { TrunkChoice } from './trunk.js';

/** Which trunks can be dialled over now, as far as the calls of all dialers have shown. */
export interface TrunkHealth {
  /** Those that are not known to be down, in their order; none when all of them rest. */
  take(choices: readonly TrunkChoice[]): Promise<readonly TrunkChoice[]>;
  /** Notes what attempts told. Never rejects: a call does not end because a note was not taken. */
  report(
    told: readonly { readonly trunkId: string; readonly report: TrunkReport }[],
  ): Promise<void>;
}

/** @param onError told of what could not be noted */
export function openTrunkHealth(db: Database, onError: (error: unknown) => void): TrunkHealth {
  return {
    async take(choices) {
      if (choices.length === 0) return [];
      const advice = await takeTrunks(
        db,
        choices.map(({ trunkId }) => trunkId),
      );
      if (advice.kind === 'wait') return [];
      return choices.filter(({ trunkId }) => advice.trunkIds.includes(trunkId));
    },
    async report(told) {
      try {
        for (const one of told) await reportTrunk(db, one);
      } catch (error) {
        onError(error);
      }
    },
  };
}
