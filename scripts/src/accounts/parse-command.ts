import { parseArgs } from 'node:util';
import type { AccountSettings } from '@immolab/accounts';
import { UsageError } from '../keys/parse-command.js';

/** What `npm run accounts` was asked to do. */
export type AccountsCommand =
  | { readonly verb: 'list' }
  | { readonly verb: 'show'; readonly id: string }
  | { readonly verb: 'set'; readonly id: string; readonly settings: Partial<AccountSettings> };

export interface ParsedAccountsCommand {
  readonly command: AccountsCommand;
  /** Print one JSON object instead of lines to read. */
  readonly json: boolean;
  /** The secret that is to be read from the standard input. */
  readonly typed: SecretSetting | null;
}

export const ACCOUNTS_USAGE = `npm run accounts -- list
npm run accounts -- show ID
npm run accounts -- set ID [settings]

settings: --name TEXT  --messages on|off
  email   --sender-name TEXT  --email-from ADDRESS  --reply-to ADDRESS
          --resend-api-key re_…  --resend-webhook-secret whsec_…
  SMS     --sms-from +41…|NAME|MG…  --twilio-account-sid AC…  --twilio-auth-token TOKEN
--json prints one JSON object. An empty value takes a setting away. A secret given as - is read from
the standard input, so that it stands in no history; secrets are stored encrypted and never shown.`;

const OPTIONS = {
  name: { type: 'string' },
  messages: { type: 'string' },
  'sender-name': { type: 'string' },
  'reply-to': { type: 'string' },
  'email-from': { type: 'string' },
  'sms-from': { type: 'string' },
  'twilio-account-sid': { type: 'string' },
  'twilio-auth-token': { type: 'string' },
  'resend-api-key': { type: 'string' },
  'resend-webhook-secret': { type: 'string' },
  json: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parse>['values'];
type TextOption = Exclude<keyof typeof OPTIONS, 'name' | 'messages' | 'json'>;

const SETTING_OF = {
  'sender-name': 'senderName',
  'reply-to': 'replyTo',
  'email-from': 'emailFrom',
  'sms-from': 'smsFrom',
  'twilio-account-sid': 'twilioAccountSid',
  'twilio-auth-token': 'twilioAuthToken',
  'resend-api-key': 'resendApiKey',
  'resend-webhook-secret': 'resendWebhookSecret',
} as const satisfies Record<TextOption, keyof AccountSettings>;

const SECRETS = ['twilioAuthToken', 'resendApiKey', 'resendWebhookSecret'] as const;
export type SecretSetting = (typeof SECRETS)[number];

/** @throws UsageError */
export function parseAccountsCommand(args: readonly string[]): ParsedAccountsCommand {
  const { values, positionals } = parse(args);
  const [verb = '', id, ...more] = positionals;
  if (verb !== 'list' && verb !== 'show' && verb !== 'set') {
    throw new UsageError(verb === '' ? 'A verb is missing.' : `What is ${verb}?`);
  }
  if ((verb === 'list') === (id !== undefined) || more.length > 0) {
    throw new UsageError(verb === 'list' ? 'list takes no id.' : `${verb} takes one account's id.`);
  }
  const { json = false, ...settings } = values;
  const given = Object.keys(settings);
  if (verb !== 'set' && given.length > 0) {
    throw new UsageError(`${verb} does not take --${given[0]}.`);
  }
  if (verb === 'list') return { command: { verb }, json, typed: null };
  if (verb === 'show') return { command: { verb, id: id ?? '' }, json, typed: null };
  if (given.length === 0) throw new UsageError('set takes at least one setting.');
  const { read, typed } = readSettings(settings);
  return { command: { verb, id: id ?? '', settings: read }, json, typed };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readSettings(values: Omit<Values, 'json'>): {
  readonly read: Partial<AccountSettings>;
  readonly typed: SecretSetting | null;
} {
  const { name, messages, ...texts } = values;
  const named = Object.entries(texts).flatMap(([option, value]) =>
    isTextOption(option) ? [[SETTING_OF[option], value === '' ? null : value] as const] : [],
  );
  const typed = SECRETS.filter((secret) =>
    named.some(([setting, value]) => setting === secret && value === '-'),
  );
  if (typed.length > 1) throw new UsageError('Only one secret can be read from the input.');
  return {
    read: {
      ...(name === undefined ? {} : { name }),
      ...(messages === undefined ? {} : { messages: readSwitch(messages) }),
      ...Object.fromEntries(named),
    },
    typed: typed[0] ?? null,
  };
}

function readSwitch(text: string): boolean {
  if (text === 'on' || text === 'off') return text === 'on';
  throw new UsageError(`--messages takes on or off, not "${text}".`);
}

function isTextOption(text: string): text is TextOption {
  return Object.hasOwn(SETTING_OF, text);
}
