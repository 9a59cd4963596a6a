import type { Finding } from './finding.js';

const MARKS: Readonly<Record<Finding['state'], string>> = {
  ok: 'ok',
  failed: 'FAILED',
  not_configured: '-',
};

/** Something that is configured does not work. */
export function hasFailed(findings: readonly Finding[]): boolean {
  return findings.some(({ state }) => state === 'failed');
}

/** A line a finding, with what to do about it below. */
export function describeFindings(findings: readonly Finding[]): string {
  const lines = findings.flatMap(({ check, state, detail, advice }) => [
    `${MARKS[state].padEnd(8)}${check}: ${detail}`,
    ...(advice === null ? [] : [`${' '.repeat(8)}→ ${advice}`]),
  ]);
  return lines.join('\n');
}
