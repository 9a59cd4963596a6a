import type { Booking, Language } from '@immolab/contracts';
import { writeDate } from '../dates/write-dates.js';
import type { ViewingFacts, ViewingNews } from '../texts/message-texts.js';
import { plainLine } from '../texts/plain-line.js';
import { textsOf } from '../texts/texts-of.js';

/** News of a viewing for its lead, and what is to be said with it. */
export interface ViewingMessage {
  readonly news: ViewingNews;
  readonly language: Language;
  readonly leadName: string;
  readonly agencyName: string;
  readonly property: { readonly title: string; readonly address: string };
  readonly viewing: Pick<Booking, 'date' | 'startTime' | 'endTime' | 'timezone'>;
  /** The page where the lead cancels or moves it; null when there is nothing more to change. */
  readonly manageUrl: string | null;
}

export function factsOf(message: ViewingMessage): ViewingFacts {
  const { language, leadName, agencyName, property, viewing } = message;
  const { locale, timeSpan } = textsOf(language);
  return {
    leadName: plainLine(leadName),
    agencyName: plainLine(agencyName),
    title: plainLine(property.title),
    address: plainLine(property.address),
    date: writeDate(viewing.date, locale),
    time: timeSpan(viewing.startTime, viewing.endTime),
  };
}

export function isCanceled(news: ViewingNews): boolean {
  return news === 'canceled_by_lead' || news === 'canceled_by_agency';
}
