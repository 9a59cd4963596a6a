import type { CallBrief, Language, OfferedSlot } from '@immolab/contracts';
import type { Phrases } from '../languages/define-pack.js';
import { PACKS } from '../languages/list-packs.js';
import { partiesOf } from '../script/choose-words.js';
import { startCall } from '../script/start-call.js';
import { splitSentences } from '../speech/split-sentences.js';

/** A sentence that the agent is likely to say. */
export interface ExpectedText {
  readonly text: string;
  /** It names the lead: its sound is kept for this call alone. */
  readonly personal: boolean;
}

/** As many slots as one offer names. */
const OFFERED = 3;

function slotTexts(phrases: Phrases, slots: readonly OfferedSlot[]): readonly string[] {
  const first = slots.slice(0, OFFERED);
  if (first.length === 0) return [phrases.noSlotOpen];
  return [
    phrases.offerSlots(first, 'first'),
    ...first.map(phrases.readBack),
    ...first.map(phrases.booked),
  ];
}

/**
 * What will certainly or likely be said in a call, sentence by sentence, the earliest first: it is
 * synthesised while the telephone rings or the greeting is heard.
 *
 * @param slots that are open now
 * @param language in which the call goes on: its greeting has been said by then, and criteria are
 * asked as they were written
 */
export function expectTexts(
  brief: CallBrief,
  slots: readonly OfferedSlot[],
  language: Language = brief.lead.language,
): readonly ExpectedText[] {
  const { phrases } = PACKS[language];
  const isFirst = language === brief.lead.language;
  const questions = isFirst ? brief.criteria.map(({ question }) => question.trim()) : [];
  const parties = partiesOf(brief);
  const { farewell } = phrases;
  const own = brief.agent.hangupInstruction?.trim() ?? '';
  const texts = [
    ...(isFirst ? [startCall(brief).text] : [phrases.languageChanged]),
    ...(isFirst ? [] : [phrases.askIdentity(parties.lead)]),
    phrases.introduction(brief.property, brief.criteria.length),
    ...questions.slice(0, 1),
    ...phrases.acknowledgements,
    ...questions.slice(1),
    ...slotTexts(phrases, slots),
    own === '' ? farewell.booked : own,
    ...[phrases.askIdentity(parties.lead), phrases.stillThere, ...phrases.fallbacks],
    ...[phrases.clarifyFigure, phrases.clarifyAmount, phrases.clarifyYesNo, ...phrases.again],
    ...[phrases.clarifyChoice, phrases.clarifyNote],
    ...[phrases.reviewOffer, farewell.not_qualified, farewell.goodbye, farewell.wrong_person],
    ...[...Object.values(phrases.transferring), phrases.transferFailed, phrases.askCallbackTime],
    ...[phrases.whoCalls(parties), phrases.robot(parties.agency), phrases.noField],
    ...[farewell.opted_out, farewell.not_interested, farewell.silent, farewell.callback],
  ];
  const sentences = new Set(texts.flatMap(splitSentences));
  return [...sentences].map((text) => ({ text, personal: namesLead(brief, text) }));
}

/** Whether a text holds a name, number or address of the lead. */
export function namesLead({ lead }: CallBrief, text: string): boolean {
  const held = text.toLowerCase();
  const { firstName, lastName, phone, email } = lead;
  return [firstName, lastName, phone, email].some((value) => {
    const sought = value.trim().toLowerCase();
    return sought !== '' && held.includes(sought);
  });
}
