import type { Prisma } from '@immolab/database';

/** A key as an operator sees it; it holds no secret. */
export interface KeySummary {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly test: boolean;
  readonly status: 'active' | 'suspended' | 'revoked';
  readonly maxCalls: number;
  readonly usedCalls: number;
  readonly ratePerMinute: number;
  readonly timezone: string;
  readonly eventsUrl: string | null;
  readonly maxConcurrent: number | null;
  readonly callsPerDay: number | null;
  readonly minutesPerDay: number | null;
  readonly fromNumber: string | null;
  readonly secrets: readonly { readonly hint: string; readonly expiresAt: Date | null }[];
  readonly createdAt: Date;
}

export const withSecrets = {
  secrets: { orderBy: { createdAt: 'asc' } },
} as const satisfies Prisma.KeyInclude;

type KeyRow = Prisma.KeyGetPayload<{ include: typeof withSecrets }>;

export function summarizeKey(row: KeyRow): KeySummary {
  return {
    id: row.id,
    accountId: row.accountId,
    name: row.name,
    test: row.test,
    status: parseStatus(row.status),
    maxCalls: row.maxCalls,
    usedCalls: row.totalCalls,
    ratePerMinute: row.ratePerMinute,
    timezone: row.timezone,
    eventsUrl: row.eventsUrl,
    maxConcurrent: row.maxConcurrent,
    callsPerDay: row.callsPerDay,
    minutesPerDay: row.minutesPerDay,
    fromNumber: row.fromNumber,
    secrets: row.secrets.map(({ hint, expiresAt }) => ({ hint, expiresAt })),
    createdAt: row.createdAt,
  };
}

function parseStatus(status: string): KeySummary['status'] {
  if (status === 'active' || status === 'suspended' || status === 'revoked') return status;
  throw new Error(`unknown key status "${status}"`);
}
