import { emailSchema } from '@immolab/contracts';

/** What an operator chooses for an account: how its messages are sent. */
export interface AccountSettings {
  readonly name: string;
  /** SMS and email to leads and to the agency. */
  readonly messages: boolean;
  /** Shown as the sender of emails; null: the call's agency name. */
  readonly senderName: string | null;
  readonly replyTo: string | null;
  /** Of a domain that is verified with the email provider. */
  readonly emailFrom: string | null;
  /** E.164, an alphanumeric sender of up to 11 characters, or the SID of a messaging service. */
  readonly smsFrom: string | null;
  readonly twilioAccountSid: string | null;
  readonly twilioAuthToken: string | null;
  readonly resendApiKey: string | null;
  /** Signs what Resend tells of an email later. */
  readonly resendWebhookSecret: string | null;
}

/** A setting that cannot be; `setting` names it as {@link AccountSettings} does. */
export class AccountSettingError extends Error {
  override readonly name = 'AccountSettingError';
  constructor(
    readonly setting: keyof AccountSettings | 'id',
    message: string,
  ) {
    super(message);
  }
}

type TextSetting = Exclude<keyof AccountSettings, 'messages'>;

interface Rule {
  readonly isGood: (text: string) => boolean;
  /** Never quotes the text, which may be a secret. */
  readonly message: string;
}

const isName = (text: string): boolean => /^(?=.*\S)[^\p{Cc}\u2028\u2029]{1,100}$/u.test(text);
const isEmail = (text: string): boolean => emailSchema.safeParse(text).success;
const matches = (shape: RegExp) => (text: string) => shape.test(text);

const SMS_SENDER =
  /^(?:\+[1-9]\d{6,14}|MG[0-9a-fA-F]{32}|(?=[^A-Za-z]*[A-Za-z])[A-Za-z0-9 &_+-]{1,11})$/;

const RULES: Readonly<Record<TextSetting, Rule>> = {
  name: { isGood: isName, message: 'must have 1 to 100 characters on one line' },
  senderName: { isGood: isName, message: 'must have 1 to 100 characters on one line' },
  replyTo: { isGood: isEmail, message: 'must be an email address' },
  emailFrom: { isGood: isEmail, message: 'must be an email address' },
  smsFrom: {
    isGood: matches(SMS_SENDER),
    message:
      'must be a phone number such as +41791234567, a name of up to 11 letters and digits, or the ' +
      'SID of a messaging service (MG…)',
  },
  twilioAccountSid: {
    isGood: matches(/^AC[0-9a-fA-F]{32}$/),
    message: 'must be AC and 32 hexadecimal digits',
  },
  twilioAuthToken: {
    isGood: matches(/^[0-9a-zA-Z]{32}$/),
    message: 'must have 32 letters and digits',
  },
  resendApiKey: {
    isGood: matches(/^re_[!-~]{5,200}$/),
    message: 'must begin with re_',
  },
  resendWebhookSecret: {
    isGood: matches(/^whsec_[A-Za-z0-9+/]{20,200}=*$/),
    message: 'must begin with whsec_',
  },
};

const NAMES = Object.keys(RULES) as readonly TextSetting[];

/** @throws AccountSettingError for the first setting that cannot be. */
export function checkAccountSettings(settings: Partial<AccountSettings>): void {
  for (const name of NAMES) {
    const value = settings[name];
    if (value === undefined || value === null) continue;
    const { isGood, message } = RULES[name];
    if (!isGood(value)) throw new AccountSettingError(name, message);
  }
}
