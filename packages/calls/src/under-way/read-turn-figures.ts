import type { TurnTiming } from '@immolab/contracts';
import type { Database, Statement } from '@immolab/database';

/** What one turn of the agent took, without a word of it. */
export interface TurnFigures {
  readonly answeredBy: 'rules' | 'model';
  /** Of an answer on a line with sound; null where nothing was answered. */
  readonly timing: TurnTiming | null;
}

const READ: Statement = {
  name: 'read_turn_figures',
  text: `
    SELECT answered_by AS "answeredBy", timing FROM turn
    WHERE call_id = $1 AND role = 'agent' AND answered_by IS NOT NULL
    ORDER BY number`,
};

/** The figures of all turns of the agent in a call, in order. */
export function readTurnFigures(db: Database, callId: string): Promise<readonly TurnFigures[]> {
  return db.query<TurnFigures>(READ, [callId]);
}
