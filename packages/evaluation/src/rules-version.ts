/** Names the rules and weights; stored with every answer and every result. */
export const RULES_VERSION = '2026-11';
