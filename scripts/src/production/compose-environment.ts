import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { REPOSITORY } from '../repository.js';

const serviceSchema = z.object({
  environment: z.record(z.string(), z.coerce.string()).optional(),
  stop_grace_period: z.templateLiteral([z.number(), z.enum(['s', 'm'])]).optional(),
});

const composeSchema = z.object({ services: z.record(z.string(), serviceSchema) });

/** `${NAME:?}`, `${NAME:-default}` and `${NAME:+instead}`, as far as our compose file uses them. */
const VARIABLE = /\$\{(\w+):([?+-])([^}]*)\}/g;

/**
 * What `docker-compose.yml` gives a service, its variables taken from `variables`.
 * @throws when a variable without a default is not among them
 */
export function composeEnvironment(
  service: string,
  variables: Readonly<Record<string, string>>,
): Record<string, string> {
  const { environment = {} } = readService(service);
  return Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [name, substitute(value, variables)]),
  );
}

/** How long `docker-compose.yml` gives a service to stop, in milliseconds. */
export function composeStopGraceMs(service: string): number {
  const period = readService(service).stop_grace_period ?? '10s';
  return Number.parseInt(period, 10) * (period.endsWith('m') ? 60_000 : 1_000);
}

function readService(service: string): z.infer<typeof serviceSchema> {
  const text = readFileSync(join(REPOSITORY, 'docker-compose.yml'), 'utf8');
  const { services } = composeSchema.parse(parse(text, { merge: true }));
  const found = services[service];
  if (found === undefined) throw new Error(`docker-compose.yml has no ${service}`);
  return found;
}

function substitute(value: string, variables: Readonly<Record<string, string>>): string {
  return value.replaceAll(VARIABLE, (_match, name: string, operator: string, text: string) => {
    const given = variables[name];
    if (operator === '+') return given ? text : '';
    const found = given ?? (operator === '-' ? text : undefined);
    if (found === undefined) throw new Error(`${name} is needed`);
    return found;
  });
}
