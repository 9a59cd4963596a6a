/**
 * Names the rules and weights, by the day on which they were last changed; stored with every answer and every
 * result.
 */
export const RULES_VERSION = '2026-11-28';
