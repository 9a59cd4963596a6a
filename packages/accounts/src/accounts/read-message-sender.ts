import type { Executor, Statement } from '@immolab/database';
import type { Keyring } from '../secrets/keyring.js';

/** An account's way to send emails. */
export interface EmailSender {
  readonly apiKey: string;
  readonly from: string;
  readonly replyTo: string | null;
  /** Null: the call's agency name. */
  readonly name: string | null;
}

/** An account's way to send SMS. */
export interface SmsSender {
  readonly accountSid: string;
  readonly authToken: string;
  /** E.164, an alphanumeric sender, or the SID of a messaging service. */
  readonly from: string;
}

/** How an account sends; null where it is not set up for a channel. */
export interface MessageSender {
  readonly email: EmailSender | null;
  readonly sms: SmsSender | null;
}

const READ: Statement = {
  name: 'read_message_sender',
  text: `
    SELECT sender_name AS "senderName", reply_to AS "replyTo", email_from AS "emailFrom",
      resend_api_key AS "resendApiKey", sms_from AS "smsFrom",
      twilio_account_sid AS "twilioAccountSid", twilio_auth_token AS "twilioAuthToken"
    FROM account WHERE id = $1`,
};

interface SenderRow {
  readonly senderName: string | null;
  readonly replyTo: string | null;
  readonly emailFrom: string | null;
  readonly resendApiKey: string | null;
  readonly smsFrom: string | null;
  readonly twilioAccountSid: string | null;
  readonly twilioAuthToken: string | null;
}

/**
 * What an account's messages are sent with now.
 *
 * @throws Error when the account does not exist or a secret cannot be decrypted.
 */
export async function readMessageSender(
  db: Executor,
  keyring: Keyring,
  accountId: string,
): Promise<MessageSender> {
  const [row] = await db.query<SenderRow>(READ, [accountId]);
  if (row === undefined) throw new Error('the account of a delivery does not exist');
  const { emailFrom, resendApiKey, smsFrom, twilioAccountSid, twilioAuthToken } = row;
  return {
    email:
      emailFrom === null || resendApiKey === null
        ? null
        : {
            apiKey: keyring.decrypt(resendApiKey, accountId),
            from: emailFrom,
            replyTo: row.replyTo,
            name: row.senderName,
          },
    sms:
      smsFrom === null || twilioAccountSid === null || twilioAuthToken === null
        ? null
        : {
            accountSid: twilioAccountSid,
            authToken: keyring.decrypt(twilioAuthToken, accountId),
            from: smsFrom,
          },
  };
}
