import { describe, expect, it } from 'vitest';
import type { CallEvent } from './call-event.js';
import { measureCall } from './measure-call.js';

const answered: CallEvent = { type: 'answered', at: 1_000 };
const agent = (from: number, to: number): CallEvent[] => [
  { type: 'agent-began', at: from },
  { type: 'agent-fell-silent', at: to },
];
const phone = (text: string, from: number, to: number): CallEvent[] => [
  { type: 'speech-began', text, at: from },
  { type: 'speech-ended', text, at: to },
];

describe('the figures of a call', () => {
  it('count the first word from the end of the hello', () => {
    const events = [answered, ...phone('Hello?', 1_300, 1_700), ...agent(2_100, 4_000)];
    expect(measureCall(events).firstWordMs).toBe(400);
  });

  it('count the first word from the answer when there was no hello', () => {
    const events = [answered, ...agent(2_300, 4_000), ...phone('Yes.', 4_500, 4_800)];
    expect(measureCall(events).firstWordMs).toBe(1_300);
    expect(measureCall([answered]).firstWordMs).toBeNull();
  });

  it('count replies from the end of what was said, not the hello', () => {
    const events = [
      ...[answered, ...phone('Hello?', 1_300, 1_700), ...agent(2_100, 4_000)],
      ...[...phone('Yes.', 4_500, 4_800), ...agent(5_400, 6_000), ...agent(6_300, 7_000)],
      ...phone('Three.', 7_500, 8_000),
      // Corrects itself before the agent replies: one reply, to the last.
      ...[...phone('No, four.', 8_500, 9_000), ...agent(9_700, 9_900)],
    ];
    expect(measureCall(events).replies).toEqual([
      { to: 'Yes.', ms: 600 },
      { to: 'No, four.', ms: 700 },
    ]);
  });

  it('count from the telephone talking over the agent to its silence, pauses included', () => {
    const events = [
      ...[answered, ...agent(2_000, 2_900), ...agent(3_200, 3_500)],
      ...phone('Wait!', 2_800, 3_600),
    ];
    expect(measureCall(events)).toMatchObject({ bargeIns: [{ by: 'Wait!', ms: 700 }] });
  });

  it('count how long the agent talks over the telephone', () => {
    const events = [answered, ...phone('A long story.', 2_000, 5_000), ...agent(4_000, 6_000)];
    expect(measureCall(events)).toMatchObject({ overTalkMs: 1_000, replies: [], bargeIns: [] });
  });

  it('count from the farewell to the hang-up, when it is the agent who hangs up', () => {
    const farewell = [answered, ...agent(2_000, 4_000)];
    const end = (by: 'agent' | 'telephone'): CallEvent => ({ type: 'hung-up', by, at: 4_540 });
    expect(measureCall([...farewell, end('agent')]).farewellToHangUpMs).toBe(540);
    expect(measureCall([...farewell, end('telephone')]).farewellToHangUpMs).toBeNull();
  });

  it('take sound that is cut off by the end for ended then', () => {
    const events: CallEvent[] = [
      ...[answered, { type: 'agent-began', at: 2_000 } as const],
      { type: 'hung-up', by: 'telephone', at: 3_000 },
    ];
    expect(measureCall(events).agentSpeechMs).toBe(1_000);
  });
});
