import type { AccountSummary } from '@immolab/accounts';

/** Lines to read. */
export function describeAccount(account: AccountSummary): string {
  const { messages, secrets } = account;
  return [
    `${account.id}  ${account.name} (${account.keys} ${account.keys === 1 ? 'key' : 'keys'})`,
    `  messages        ${messages ? 'on' : 'off'}`,
    `  email           ${describeEmail(account)}`,
    `  SMS             ${describeSms(account)}`,
    ...(account.senderName === null ? [] : [`  sender name     ${account.senderName}`]),
    ...(account.replyTo === null ? [] : [`  replies to      ${account.replyTo}`]),
    `  receipts        ${secrets.resendWebhookSecret ? 'Resend webhook secret is set' : 'no Resend webhook secret'}`,
  ].join('\n');
}

function describeEmail({ emailFrom, secrets }: AccountSummary): string {
  const missing = [
    ...(emailFrom === null ? ['--email-from'] : []),
    ...(secrets.resendApiKey ? [] : ['--resend-api-key']),
  ];
  return missing.length === 0
    ? `from ${emailFrom} through Resend`
    : `not sent: ${missing.join(' and ')} missing`;
}

function describeSms({ smsFrom, twilioAccountSid, secrets }: AccountSummary): string {
  const missing = [
    ...(smsFrom === null ? ['--sms-from'] : []),
    ...(twilioAccountSid === null ? ['--twilio-account-sid'] : []),
    ...(secrets.twilioAuthToken ? [] : ['--twilio-auth-token']),
  ];
  return missing.length === 0
    ? `from ${smsFrom} through Twilio (${twilioAccountSid})`
    : `not sent: ${missing.join(' and ')} missing`;
}
