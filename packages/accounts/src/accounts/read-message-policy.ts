import type { Executor, Statement } from '@immolab/database';

/** Whether an account's messages are made, and by what they can be sent. It holds no secret. */
export interface AccountMessagePolicy {
  readonly messages: boolean;
  readonly email: boolean;
  readonly sms: boolean;
  /** Of the host of a viewing in a calendar; null when the account has no address. */
  readonly organizerEmail: string | null;
}

const READ: Statement = {
  name: 'read_message_policy',
  text: `
    SELECT messages, email_from IS NOT NULL AND resend_api_key IS NOT NULL AS email,
      sms_from IS NOT NULL AND twilio_account_sid IS NOT NULL AND twilio_auth_token IS NOT NULL
        AS sms,
      coalesce(reply_to, email_from) AS "organizerEmail"
    FROM account WHERE id = $1`,
};

/** @throws Error when the account does not exist. */
export async function readMessagePolicy(
  db: Executor,
  accountId: string,
): Promise<AccountMessagePolicy> {
  const [row] = await db.query<AccountMessagePolicy>(READ, [accountId]);
  if (row === undefined) throw new Error('the account of a call does not exist');
  return row;
}
