import type { ResolvedDateTime } from '../judge-input.js';
import type { CompiledLanguage } from '../languages/compiled-language.js';

/** A date and time said by a lead, local to the timezone; null when none was said. */
export function resolveDateTime(
  _text: string,
  _language: CompiledLanguage,
  _now: Date,
  _timezone: string,
): ResolvedDateTime | null {
  return null;
}
