import {
  type Claim,
  recordFacts,
  recordToolCall,
  recordTurns,
  type SpokenTurn,
} from '@immolab/calls';
import type { CallBrief } from '@immolab/contracts';
import type { ScriptState } from '@immolab/conversation';
import type { Database } from '@immolab/database';
import type { ToolRun } from '../conductor/conductor.js';
import { createRunInTurn } from '../conductor/run-in-turn.js';
import { describeToolRun, succeeded } from './describe-tool-run.js';
import { findNewFacts, noFactsYet } from './find-new-facts.js';

export interface RecorderOptions {
  readonly db: Database;
  readonly claim: Claim;
  readonly brief: CallBrief;
  /** Told of the first write that fails; the call cannot go on then. */
  readonly onFailure: (error: unknown) => void;
}

export interface TurnCounts {
  readonly turns: number;
  readonly agentTurns: number;
  readonly turnsByRules: number;
  readonly turnsByModel: number;
  /** Turns in which no model gave a usable answer. */
  readonly modelFailures: number;
  /** Sentences of a model that were not spoken. */
  readonly sentencesWithheld: number;
}

/** Writes what happens in a call while it happens, in its order. */
export interface Recorder {
  /** Queues one turn; what is said next need not wait for the write. */
  turn(turn: SpokenTurn, state: ScriptState): void;
  /** Queues the entry of a tool's run. */
  tool(run: ToolRun): void;
  /** Queues another write of the call. */
  write(run: () => Promise<void>): void;
  /** Resolves when everything so far is written. @throws what the first failed write threw */
  flush(): Promise<void>;
  modelFailed(): void;
  sentenceWithheld(): void;
  readonly counts: TurnCounts;
}

interface Recorded {
  readonly turn: SpokenTurn;
  /** Its place in the call, from 1. */
  readonly number: number;
  readonly state: ScriptState;
}

export function createRecorder(options: RecorderOptions): Recorder {
  const { db, claim, brief, onFailure } = options;
  const inTurn = createRunInTurn();
  const counts = {
    ...{ turns: 0, agentTurns: 0, turnsByRules: 0, turnsByModel: 0 },
    ...{ modelFailures: 0, sentencesWithheld: 0 },
  };
  let toolRuns = 0;
  let recorded = noFactsYet(brief);
  let failure: { readonly error: unknown } | null = null;

  const writeTurn = async ({ turn, number, state }: Recorded): Promise<void> => {
    await recordTurns(db, claim, { turns: [turn], firstNumber: number, scriptState: state });
    const found = findNewFacts(brief, state, recorded);
    if (found === null) return;
    await recordFacts(db, claim, found.facts);
    recorded = found.recorded;
  };

  const write = (run: () => Promise<void>): void => {
    const writing = inTurn(async () => {
      // A gap in the record would be worse than its early end.
      if (failure === null) await run();
    });
    writing.catch((error: unknown) => {
      failure = { error };
      onFailure(error);
    });
  };

  return {
    turn(turn, state) {
      counts.turns += 1;
      if (turn.role === 'agent') counts.agentTurns += 1;
      if (turn.answeredBy === 'rules') counts.turnsByRules += 1;
      if (turn.answeredBy === 'model') counts.turnsByModel += 1;
      const number = counts.turns;
      write(() => writeTurn({ turn, number, state }));
    },
    tool(run) {
      toolRuns += 1;
      const entry = {
        number: toolRuns,
        tool: run.call.tool,
        ok: succeeded(run),
        details: describeToolRun(run),
        at: run.at,
      };
      write(() => recordToolCall(db, claim, entry));
    },
    write,
    async flush() {
      await inTurn(async () => undefined);
      if (failure !== null) throw failure.error;
    },
    modelFailed() {
      counts.modelFailures += 1;
    },
    sentenceWithheld() {
      counts.sentencesWithheld += 1;
    },
    counts,
  };
}
