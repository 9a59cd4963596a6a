import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { REPOSITORY } from '../repository.js';

const composeSchema = z.object({
  services: z.record(
    z.string(),
    z.object({ environment: z.record(z.string(), z.coerce.string()).optional() }),
  ),
});

/** `${NAME:?}` and `${NAME:-default}`, as far as our compose file uses them. */
const VARIABLE = /\$\{(\w+)(?::\?|:-([^}]*))\}/g;

/**
 * What `docker-compose.yml` gives a service, its variables taken from `variables`.
 * @throws when a variable without a default is not among them
 */
export function composeEnvironment(
  service: string,
  variables: Readonly<Record<string, string>>,
): Record<string, string> {
  const text = readFileSync(join(REPOSITORY, 'docker-compose.yml'), 'utf8');
  const { services } = composeSchema.parse(parse(text, { merge: true }));
  const environment = services[service]?.environment ?? {};
  return Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [name, substitute(value, variables)]),
  );
}

function substitute(value: string, variables: Readonly<Record<string, string>>): string {
  return value.replaceAll(VARIABLE, (_match, name: string, fallback: string | undefined) => {
    const found = variables[name] ?? fallback;
    if (found === undefined) throw new Error(`${name} is needed`);
    return found;
  });
}
