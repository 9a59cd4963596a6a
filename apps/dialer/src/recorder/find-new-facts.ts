import type { ConversationFacts } from '@immolab/calls';
import type { CallBrief, Language } from '@immolab/contracts';
import { readFacts, type ScriptState } from '@immolab/conversation';

/** What is written of a call beside its turns and by no tool. */
export interface RecordedFacts {
  readonly language: Language;
  readonly openQuestions: number;
  readonly reviewRequested: boolean;
}

export function noFactsYet(brief: CallBrief): RecordedFacts {
  return { language: brief.lead.language, openQuestions: 0, reviewRequested: false };
}

/** The facts of the state that are not yet written; null when there are none. */
export function findNewFacts(
  brief: CallBrief,
  state: ScriptState,
  recorded: RecordedFacts,
): { readonly facts: ConversationFacts; readonly recorded: RecordedFacts } | null {
  const { language, openQuestions, reviewRequested } = readFacts(brief, state);
  const facts: ConversationFacts = {
    ...(language !== recorded.language && { spokenLanguage: language }),
    ...(openQuestions.length > recorded.openQuestions && { openQuestions }),
    ...(reviewRequested && !recorded.reviewRequested && { reviewRequested: true as const }),
  };
  if (Object.keys(facts).length === 0) return null;
  return { facts, recorded: { language, openQuestions: openQuestions.length, reviewRequested } };
}
