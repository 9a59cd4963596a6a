import {
  type Claim,
  type ConversationFacts,
  type Progress,
  recordProgress,
  type SpokenTurn,
} from '@immolab/calls';
import type { CallBrief, StoredAnswer } from '@immolab/contracts';
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

/** Writes what happens in a call while it happens, in its order. Nothing waits for its write. */
export interface Recorder {
  turn(turn: SpokenTurn, state: ScriptState): void;
  /** What is new in a state behind which no turn comes. */
  lastFacts(state: ScriptState): void;
  /** The entry of a tool's run. */
  tool(run: ToolRun): void;
  answer(answer: StoredAnswer): void;
  facts(facts: ConversationFacts): void;
  /** Queues another write of the call. */
  write(run: () => Promise<void>): void;
  /** Resolves when everything so far is written. @throws what the first failed write threw */
  flush(): Promise<void>;
  modelFailed(): void;
  sentenceWithheld(): void;
  readonly counts: TurnCounts;
}

/**
 * What follows within this time is written together with what came first: what the lead says, the
 * tools that run for it, and the answer by rules are one statement.
 */
const TOGETHER_MS = 50;

/** What is not written yet. */
type Gathering = {
  -readonly [Name in keyof Progress]: Progress[Name] extends readonly (infer Entry)[]
    ? Entry[]
    : Progress[Name];
};

export function createRecorder(options: RecorderOptions): Recorder {
  const { db, claim, brief, onFailure } = options;
  const inTurn = createRunInTurn();
  const counts = {
    ...{ turns: 0, agentTurns: 0, turnsByRules: 0, turnsByModel: 0 },
    ...{ modelFailures: 0, sentencesWithheld: 0 },
  };
  let toolRuns = 0;
  let told = noFactsYet(brief);
  let failure: { readonly error: unknown } | null = null;
  let gathering: Gathering | null = null;
  let timer: NodeJS.Timeout | undefined;

  const queue = (run: () => Promise<void>): void => {
    const writing = inTurn(async () => {
      // A gap in the record would be worse than its early end.
      if (failure === null) await run();
    });
    writing.catch((error: unknown) => {
      failure = { error };
      onFailure(error);
    });
  };
  const writeGathered = (): void => {
    clearTimeout(timer);
    if (gathering === null) return;
    const progress = gathering;
    gathering = null;
    queue(() => recordProgress(db, claim, progress));
  };
  const gather = (): Gathering => {
    if (gathering === null) {
      gathering = { turns: [], tools: [], answers: [], facts: {}, scriptState: null };
      timer = setTimeout(writeGathered, TOGETHER_MS);
    }
    return gathering;
  };
  const addFacts = (facts: ConversationFacts): void => {
    const gathered = gather();
    gathered.facts = { ...gathered.facts, ...facts };
  };

  const addNewFacts = (state: ScriptState): void => {
    const found = findNewFacts(brief, state, told);
    if (found === null) return;
    told = found.recorded;
    addFacts(found.facts);
  };

  return {
    turn(turn, state) {
      counts.turns += 1;
      if (turn.role === 'agent') counts.agentTurns += 1;
      if (turn.answeredBy === 'rules') counts.turnsByRules += 1;
      if (turn.answeredBy === 'model') counts.turnsByModel += 1;
      const gathered = gather();
      gathered.turns.push({ ...turn, number: counts.turns });
      gathered.scriptState = state;
      addNewFacts(state);
    },
    lastFacts: addNewFacts,
    tool(run) {
      toolRuns += 1;
      gather().tools.push({
        number: toolRuns,
        tool: run.call.tool,
        ok: succeeded(run),
        details: describeToolRun(run),
        at: run.at,
      });
    },
    answer: (answer) => void gather().answers.push(answer),
    facts: addFacts,
    write(run) {
      writeGathered();
      queue(run);
    },
    async flush() {
      writeGathered();
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
