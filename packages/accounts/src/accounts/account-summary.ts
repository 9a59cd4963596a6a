import type { Prisma } from '@immolab/database';

/** An account as an operator sees it; it holds no secret. */
export interface AccountSummary {
  readonly id: string;
  readonly name: string;
  readonly keys: number;
  readonly messages: boolean;
  readonly senderName: string | null;
  readonly replyTo: string | null;
  readonly emailFrom: string | null;
  readonly smsFrom: string | null;
  readonly twilioAccountSid: string | null;
  /** Whether they are set; they are never shown. */
  readonly secrets: {
    readonly resendApiKey: boolean;
    readonly resendWebhookSecret: boolean;
    readonly twilioAuthToken: boolean;
  };
  readonly createdAt: Date;
}

export const withKeyCount = {
  _count: { select: { keys: true } },
} as const satisfies Prisma.AccountInclude;

type AccountRow = Prisma.AccountGetPayload<{ include: typeof withKeyCount }>;

export function summarizeAccount(row: AccountRow): AccountSummary {
  return {
    id: row.id,
    name: row.name,
    keys: row._count.keys,
    messages: row.messages,
    senderName: row.senderName,
    replyTo: row.replyTo,
    emailFrom: row.emailFrom,
    smsFrom: row.smsFrom,
    twilioAccountSid: row.twilioAccountSid,
    secrets: {
      resendApiKey: row.resendApiKey !== null,
      resendWebhookSecret: row.resendWebhookSecret !== null,
      twilioAuthToken: row.twilioAuthToken !== null,
    },
    createdAt: row.createdAt,
  };
}
