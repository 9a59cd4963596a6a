import { voice } from '@livekit/agents';
import { beforeAll, expect, it, vi } from 'vitest';
import { silenceLiveKitLog } from '../agent/open-session.js';
import { hushWhenGone } from './hush-when-gone.js';

beforeAll(silenceLiveKitLog);

/** A session that notes when it is interrupted. */
function openSession(state: 'thinking' | 'speaking', gone: AbortSignal) {
  const session = new voice.AgentSession({});
  session._updateAgentState(state);
  const interrupt = vi.fn();
  session.interrupt = interrupt;
  hushWhenGone(session, gone);
  return { session, interrupt };
}

it('cuts off what is being said when the lead goes, whatever it is', () => {
  const gone = new AbortController();
  const { interrupt } = openSession('speaking', gone.signal);
  expect(interrupt).not.toHaveBeenCalled();
  gone.abort();
  expect(interrupt).toHaveBeenCalledExactlyOnceWith({ force: true });
});

it('cuts off what is being said to a lead who has gone before', () => {
  expect(openSession('speaking', AbortSignal.abort()).interrupt).toHaveBeenCalledOnce();
});

it('lets the agent think on, and cuts off what it then begins to say', () => {
  const gone = new AbortController();
  const { session, interrupt } = openSession('thinking', gone.signal);
  gone.abort();
  expect(interrupt).not.toHaveBeenCalled();
  session._updateAgentState('speaking');
  expect(interrupt).toHaveBeenCalledExactlyOnceWith({ force: true });
});

it('lets the agent speak to a lead who is there', () => {
  const { session, interrupt } = openSession('thinking', new AbortController().signal);
  session._updateAgentState('speaking');
  expect(interrupt).not.toHaveBeenCalled();
});
