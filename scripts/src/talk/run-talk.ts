import { describeCriterion, describeResult } from '../example/describe-call.js';
import { acceptBody } from './accept-body.js';
import { holdTalk } from './hold-talk.js';
import type { World } from './open-world.js';
import { createScreen } from './screen.js';
import { openTypedInput } from './typed-input.js';

export interface RunTalkOptions {
  readonly world: World;
  readonly body: unknown;
  readonly json: boolean;
  readonly input: NodeJS.ReadableStream;
  /** Whether `input` is a keyboard. */
  readonly isTyped: boolean;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/**
 * One conversation with whoever types, and its result.
 *
 * @throws RefusedBodyError when the API would not have accepted the body
 */
export async function runTalk(options: RunTalkOptions): Promise<void> {
  const { world, body, json, out, err, isTyped } = options;
  const accepted = await acceptBody(world.db, body, new Date());
  const input = openTypedInput(options.input);
  // The result alone belongs on standard output when it is asked for alone.
  const screen = createScreen({ write: json ? err : out, isTyped });
  if (isTyped)
    err('\nThe phone rings, you pick up. An empty line is silence, Ctrl-D hangs up.\n\n');
  const call = await holdTalk({ db: world.db, input, screen }, accepted);
  if (json) {
    out(`${JSON.stringify(call)}\n`);
    return;
  }
  out('\nCriteria\n');
  for (const result of call.criteriaResults) out(`${describeCriterion(result)}\n`);
  out('\nResult\n');
  for (const line of describeResult(call)) out(`${line}\n`);
}
