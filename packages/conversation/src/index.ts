export { type CallFacts, type CallOutcome, outcomeOf } from './outcome/outcome-of.js';
export { conversed, mayConverse } from './proposal/converse.js';
export {
  MODEL_END_REASONS,
  MODEL_IDENTITY_REASONS,
  type ModelCall,
  type ModelCallName,
  modelCallsFor,
} from './proposal/model-call.js';
export type { Proposal } from './proposal/proposal.js';
export { type ProposeOptions, propose } from './proposal/propose.js';
export { type SafePhrases, safePhrases } from './proposal/safe-phrases.js';
export { type Heard, MOVE_NAMES, type Move, type MoveName } from './responder/define-moves.js';
export { hear } from './responder/hear.js';
export { detectLanguage } from './responder/language/detect-language.js';
export { indexPatterns, matchPatterns } from './responder/patterns/match-patterns.js';
export { splitTokens } from './responder/patterns/split-tokens.js';
export { recognisesCondition } from './responder/recognise-transfer.js';
export { cutGreeting } from './script/cut-greeting.js';
export { type Prompt, type ScriptState, scriptStateSchema } from './script/define-state.js';
export type { Effect, EffectResult, Permission, Step } from './script/define-steps.js';
export { leadHungUp, leaveCall, silence, wrapUp } from './script/leave-call.js';
export { nextStep, prompt } from './script/next-step.js';
export { notUnderstood } from './script/not-understood.js';
export { permit } from './script/permit.js';
export { readFacts, type ScriptFacts } from './script/read-facts.js';
export { settle } from './script/settle.js';
export { silenceDueMs } from './script/silence-due.js';
export { startCall } from './script/start-call.js';
export { fitsWish } from './slots/fits-wish.js';
export { toUtc } from './speech/convert-timezone.js';
export { spellForSpeech } from './speech/spell-for-speech.js';
export { splitSentences } from './speech/split-sentences.js';
export { type ExpectedText, expectTexts, namesLead } from './voice/expect-texts.js';
export { readKeys } from './voice/read-keys.js';
export { languageOfSentence, languageToHear } from './voice/spoken-language.js';
export { type TurnEnd, turnEnds } from './voice/turn-ends.js';
