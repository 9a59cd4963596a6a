import type { Request } from 'express';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The id that stands in the path under `name`; null when it is no id, so that nothing has it. */
export function recordIdOf(request: Request, name: string): string | null {
  const id = request.params[name];
  return typeof id === 'string' && UUID.test(id) ? id : null;
}
