import type { CallBrief, Language } from '@immolab/contracts';
import { PACKS } from '../languages/list-packs.js';
import type { ScriptState } from '../script/define-state.js';
import { splitSentences } from '../speech/split-sentences.js';

/**
 * The language of a sentence that the agent says: that of the call, but for a criterion, which is
 * asked as the integrator wrote it, and for the offer of another language, which is made in that one.
 */
export function languageOfSentence(
  brief: CallBrief,
  state: ScriptState,
  sentence: string,
): Language {
  const { awaiting, language } = state;
  if (awaiting.kind === 'language') {
    const { offerLanguage } = PACKS[awaiting.language].phrases;
    if (sentence.trim() === offerLanguage) return awaiting.language;
  }
  const { language: written } = brief.lead;
  if (language === written) return language;
  const asked = brief.criteria.flatMap(({ question }) => splitSentences(question.trim()));
  return asked.some((one) => one.trim() === sentence.trim()) ? written : language;
}

/** The language in which the lead is expected to answer: one that is offered, else that of the call. */
export function languageToHear({ awaiting, language }: ScriptState): Language {
  return awaiting.kind === 'language' ? awaiting.language : language;
}
