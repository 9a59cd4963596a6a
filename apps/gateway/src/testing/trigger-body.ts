import { TRIGGER_BODY_EXAMPLE } from '@immolab/contracts/openapi';

const DAY_MS = 24 * 60 * 60 * 1_000;

function dateInDays(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
}

/**
 * The complete example with slots in the coming weeks, without a reference, changed at dotted
 * paths; `undefined` takes a field out.
 */
export function triggerBody(changes: Readonly<Record<string, unknown>> = {}): object {
  const body = structuredClone(TRIGGER_BODY_EXAMPLE);
  for (const [position, slot] of body.viewing_slots.entries())
    slot.date = dateInDays(10 + position);
  body.callback_webhook = 'https://hooks.example.com/immo';
  Reflect.deleteProperty(body, 'external_ref');
  for (const [path, value] of Object.entries(changes)) setAt(body, path.split('.'), value);
  return body;
}

function setAt(target: unknown, [key = '', ...rest]: string[], value: unknown): void {
  if (typeof target !== 'object' || target === null) throw new Error(`nothing at ${key}`);
  if (rest.length > 0) setAt(Reflect.get(target, key), rest, value);
  else if (value === undefined) Reflect.deleteProperty(target, key);
  else Reflect.set(target, key, value);
}
