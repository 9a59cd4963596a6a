import { TRIGGER_BODY_EXAMPLE } from '../../../openapi/examples/trigger.js';
import { parseTriggerRequest } from '../parse-trigger-request.js';
import { DEFAULT_PHONE_COUNTRIES } from '../phone.js';
import type { TriggerRules } from '../rules.js';

/** Rules that let everything pass, two weeks before the example's slots. */
export const RULES: TriggerRules = {
  now: new Date('2026-03-10T12:00:00Z'),
  timezone: 'Europe/Zurich',
  phoneCountries: new Set(DEFAULT_PHONE_COUNTRIES),
  checkCriterion: () => null,
  checkWebhookUrl: () => null,
  recognisesCondition: () => true,
};

type Json = Record<string, unknown>;

/** The complete example with one value set (or, with `undefined`, taken out) at a dotted path. */
function exampleWith(changes: Json): Json {
  const body: Json = structuredClone(TRIGGER_BODY_EXAMPLE);
  for (const [path, value] of Object.entries(changes)) setAt(body, path.split('.'), value);
  return body;
}

function setAt(target: unknown, [key = '', ...rest]: string[], value: unknown): void {
  if (typeof target !== 'object' || target === null) throw new Error(`nothing at ${key}`);
  if (rest.length > 0) setAt(Reflect.get(target, key), rest, value);
  else if (value === undefined) Reflect.deleteProperty(target, key);
  else Reflect.set(target, key, value);
}

export function accepted(changes: Json, rules: Partial<TriggerRules> = {}) {
  const parsed = parseTriggerRequest(exampleWith(changes), { ...RULES, ...rules });
  if (!parsed.ok) throw new Error(`refused: ${JSON.stringify(parsed.details)}`);
  return parsed;
}

export function refusals(changes: Json, rules: Partial<TriggerRules> = {}): string[] {
  const parsed = parseTriggerRequest(exampleWith(changes), { ...RULES, ...rules });
  if (parsed.ok) throw new Error('accepted');
  return parsed.details.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

export function warnings(changes: Json, rules: Partial<TriggerRules> = {}): string[] {
  return accepted(changes, rules).warnings.map(({ code, path }) => `${code} ${path.join('.')}`);
}
