import { randomUUID } from 'node:crypto';
import {
  acceptCall,
  beginDialling,
  bookSlot,
  type ClaimedCall,
  claimDial,
  endCall,
  findOpenSlots,
  holdSlot,
  markAnswered,
  recordProgress,
} from '@immolab/calls';
import type { EndedReason, StoredAnswer } from '@immolab/contracts';
import type { Database } from '@immolab/database';
import { openQueues, type Queues } from '@immolab/queue';
import { createLogger, loadConfig } from '@immolab/runtime';
import { buildTriggerRequest, type TestKey, type TriggerRequestOptions } from '@immolab/testkit';
import { onTestFinished } from 'vitest';
import { startScorer } from '../app.js';
import { scorerSettings } from '../configuration/settings.js';
import { answerTo } from './ended-call.js';

/** A logger whose lines a test can read. */
export function createTestLogger() {
  const lines: Record<string, unknown>[] = [];
  const write = (line: string) => void lines.push(JSON.parse(line));
  return {
    lines,
    logger: createLogger({ service: 'test', level: 'debug', destination: { write } }),
  };
}

/** Queues on the test's own database. */
export async function openTestQueues(databaseUrl: string): Promise<Queues> {
  const queues = await openQueues({
    url: databaseUrl,
    prefix: 'test',
    production: false,
    onError: () => undefined,
  });
  onTestFinished(() => queues.close());
  return queues;
}

/** A whole scorer in this process; it drains when the test is over. */
export async function startTestScorer(databaseUrl: string) {
  const { lines, logger } = createTestLogger();
  const closers: (() => unknown)[] = [];
  const draining = new AbortController();
  const config = loadConfig(scorerSettings, {
    DATABASE_URL: databaseUrl,
    QUEUE_URL: databaseUrl,
    QUEUE_PREFIX: 'test',
    PUBLIC_BASE_URL: 'https://immolab.example',
    DRAIN_DEADLINE_MS: '5000',
  });
  const { operationsPort } = await startScorer({
    config,
    logger,
    lifecycle: { onClose: (_name, close) => closers.push(close), draining: draining.signal },
    production: false,
  });
  onTestFinished(async () => {
    draining.abort();
    for (const close of closers.toReversed()) await close();
  });
  return { lines, operationsUrl: `http://127.0.0.1:${operationsPort}` };
}

export interface TestConversation extends TriggerRequestOptions {
  readonly key: TestKey;
  /** What the lead says to each criterion, in order, judged by the rules. */
  readonly says?: readonly string[];
  readonly endedReason?: EndedReason;
  /** Whether the lead takes the first open slot. */
  readonly books?: boolean;
}

/** A call that was held and is over, as the dialer leaves it. */
export async function holdTestCall(db: Database, options: TestConversation): Promise<string> {
  const { key, says = [], endedReason = 'criteria_done', books = false, ...request } = options;
  const claim = await dialTestCall(db, key, request);
  await markAnswered(db, claim);
  const answers = [...says.entries()].map(([place, words]): StoredAnswer => {
    const asked = claim.brief.criteria[place];
    if (asked === undefined) throw new Error('more answers than criteria');
    return answerTo(asked, words);
  });
  const facts = { answeredBy: 'person', identity: 'confirmed' } as const;
  await recordProgress(db, claim, { answers, facts });
  if (books) await bookFirstSlot(db, claim);
  await endCall(db, claim, { endedReason, fault: null });
  return claim.callId;
}

async function bookFirstSlot(db: Database, claim: ClaimedCall): Promise<void> {
  const [slot] = await findOpenSlots(db, claim.callId);
  if (slot === undefined) throw new Error('no slot is open');
  await holdSlot(db, claim, slot.id);
  await bookSlot(db, claim, slot.id);
}

/** A call that nobody answered. */
export async function missTestCall(db: Database, options: TestConversation): Promise<string> {
  const { key, ...request } = options;
  const claim = await dialTestCall(db, key, request);
  await endCall(db, claim, { endedReason: 'no_answer', fault: null });
  return claim.callId;
}

async function dialTestCall(
  db: Database,
  key: TestKey,
  request: TriggerRequestOptions,
): Promise<ClaimedCall> {
  const callId = randomUUID();
  const acceptance = await acceptCall(db, {
    callId,
    key,
    request: buildTriggerRequest(request),
    phoneHash: Buffer.from(callId),
    warnings: [],
    idempotency: null,
    now: new Date(Date.now() - 1_000),
  });
  if (acceptance.kind !== 'accepted') throw new Error(`not accepted: ${acceptance.kind}`);
  const claim = await claimDial(db, { callId, holder: 'test', test: true });
  if (claim === null) throw new Error('not claimed');
  await beginDialling(db, claim, { fromNumber: null });
  return claim;
}
