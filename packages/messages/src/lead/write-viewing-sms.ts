import { type SmsMessage, writeSms } from '../sms/write-sms.js';
import { colonOf } from '../texts/colon.js';
import { textsOf } from '../texts/texts-of.js';
import { factsOf, type ViewingMessage } from './viewing-message.js';

/** News of a viewing by SMS: of personal data the name, the time and the address, and the link. */
export function writeViewingSms(message: ViewingMessage): SmsMessage {
  const { manage, news } = textsOf(message.language).lead;
  const colon = colonOf(message.language);
  const facts = factsOf(message);
  const { leadName, address, agencyName } = facts;
  return writeSms(
    { leadName, address, agencyName },
    ['leadName', 'address', 'agencyName'],
    (used) => {
      const text = news[message.news].sms({ ...facts, ...used });
      return message.manageUrl === null ? text : `${text} ${manage}${colon} ${message.manageUrl}`;
    },
  );
}
