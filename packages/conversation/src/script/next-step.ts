import type { CallBrief } from '@immolab/contracts';
import { chooseCourse } from './choose-prompt.js';
import { phrasesOf } from './choose-words.js';
import { withNotice } from './cut-greeting.js';
import type { Prompt, ScriptState } from './define-state.js';
import type { Step } from './define-steps.js';
import { wordFarewell } from './word-farewell.js';
import { wordIntroduction, wordPrompt } from './word-prompt.js';

type SayStep = Extract<Step, { kind: 'say' }>;

function say(text: string, state: ScriptState, then: SayStep['then']): SayStep {
  return { kind: 'say', text, state, then };
}

function spoken(state: ScriptState, awaiting: Prompt): ScriptState {
  const presenceAsked =
    state.manner === 'nudge' || (state.patient && state.manner === 'lines_only');
  return { ...state, lines: [], announcement: null, manner: 'ask', awaiting, presenceAsked };
}

/** With nothing to ask and no viewing to offer, the call still says what it is about. */
function introduceLate(brief: CallBrief, state: ScriptState): string[] {
  if (state.introduced || state.ending !== 'no_slot_open') return [];
  return [phrasesOf(state).introduction(brief.property, 0)];
}

function sayFarewell(brief: CallBrief, state: ScriptState): Step {
  const silent = state.ending === 'transferred' || state.hungUp;
  const over = { ...spoken(state, { kind: 'nothing' }), over: true };
  if (silent) return { kind: 'end', state: over };
  const about = introduceLate(brief, state);
  const text = [...about, ...state.lines, wordFarewell(brief, state)].join(' ');
  const noticed = withNotice(brief, over, text);
  return say(noticed.text, noticed.state, 'hang_up');
}

/** What the state remembers of a prompt once it has been put. */
function markPut(state: ScriptState, prompt: Prompt): ScriptState {
  const put = spoken(state, prompt);
  switch (prompt.kind) {
    case 'criterion':
      return {
        ...put,
        introduced: true,
        progress: state.progress.map((one) =>
          one.criterionId === prompt.criterionId ? { ...one, asked: true } : one,
        ),
      };
    case 'slots':
      return { ...put, introduced: true, offers: state.offers + 1 };
    case 'read_back':
      return { ...put, readBack: true };
    case 'review':
      return { ...put, introduced: true, reviewOffered: true, detour: prompt };
    default:
      return put;
  }
}

function sayPrompt(brief: CallBrief, state: ScriptState, prompt: Prompt): Step {
  if (state.manner === 'lines_only' && state.lines.length > 0) {
    const text = state.lines.join(' ');
    return say(text, spoken(state, prompt), 'listen');
  }
  const introduction = wordIntroduction(brief, state, prompt);
  // What the lead has just asked is answered before anything else is said.
  const parts = [...state.lines, introduction, wordPrompt(brief, state, prompt)];
  const text = parts.filter((part) => part !== null).join(' ');
  const repeats = state.manner === 'nudge';
  const after = repeats ? spoken(state, prompt) : markPut(state, prompt);
  const noticed = withNotice(brief, after, text);
  return say(noticed.text, noticed.state, 'listen');
}

/**
 * What the agent does now. A tool step is carried out (`permit`, the effect, `settle`) and this is
 * asked again; after a say step the returned state is the call's state.
 */
export function nextStep(brief: CallBrief, state: ScriptState): Step {
  if (state.over) return { kind: 'end', state };
  const due = state.todo[0];
  if (due !== undefined) {
    if (state.announcement === null) return { kind: 'tool', call: due };
    const text = state.announcement;
    return say(text, { ...state, announcement: null }, 'go_on');
  }
  if (state.ended) return sayFarewell(brief, state);
  const course = chooseCourse(brief, state);
  switch (course.kind) {
    case 'end':
      return { kind: 'tool', call: { tool: 'end_call', reason: course.reason } };
    case 'tool':
      return { kind: 'tool', call: course.call };
    case 'prompt':
      return sayPrompt(brief, state, course.prompt);
  }
}

/** What the agent waits for. */
export function prompt(state: ScriptState): Prompt {
  return state.awaiting;
}
