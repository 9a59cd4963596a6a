import { join } from 'node:path';
import { REPOSITORY } from '../repository.js';
import type { ServiceDefinition } from '../supervisor/service.js';
import type { PortBook } from './port-book.js';
import { gatewaySettings } from './service-environment.js';

export const SERVICE_NAMES = ['gateway', 'dialer', 'scorer', 'dispatcher'] as const;
export type ServiceName = (typeof SERVICE_NAMES)[number];

const PREFERRED_API_PORT = 8080;

export interface ServicesInput {
  readonly ports: PortBook;
  /** Asked before each start: what all services share. */
  readonly settings: () => NodeJS.ProcessEnv;
  readonly say: (line: string) => void;
}

export interface Services {
  readonly definitions: readonly ServiceDefinition[];
  /** Of the API. @throws before the gateway was started */
  apiUrl(): string;
}

/** The four services as the separate processes that they are in production. */
export function defineServices(input: ServicesInput): Services {
  let apiPort: number | null = null;
  // The gateway's claims, one after the other: other services learn its address from the latest.
  let claims: Promise<number> | null = null;

  const claimApiPort = async (): Promise<number> => {
    // Once it has an address it stays there, even when the preferred one has become free.
    const port = await input.ports.claim('api', ...(apiPort === null ? [PREFERRED_API_PORT] : []));
    const expected = apiPort ?? PREFERRED_API_PORT;
    if (port !== expected) input.say(`Port ${expected} is taken: the API is on port ${port}.`);
    apiPort = port;
    return port;
  };

  const claimAgain = (): Promise<number> => {
    claims = claims === null ? claimApiPort() : claims.then(claimApiPort);
    return claims;
  };

  const prepare = async (name: ServiceName): ReturnType<ServiceDefinition['prepare']> => {
    const port = await input.ports.claim(name);
    const publicPort = await (name === 'gateway' || claims === null ? claimAgain() : claims);
    const environment = {
      ...input.settings(),
      PUBLIC_BASE_URL: urlOf(publicPort),
      ...(name === 'gateway' ? gatewaySettings(publicPort) : {}),
      OPERATIONS_PORT: String(port),
    };
    return {
      environment,
      url: urlOf(port),
    };
  };

  return {
    definitions: SERVICE_NAMES.map((name) => ({
      name,
      entry: join(REPOSITORY, 'apps', name, 'dist/main.js'),
      prepare: () => prepare(name),
    })),
    apiUrl: () => {
      if (apiPort === null) throw new Error('The gateway has no port yet.');
      return urlOf(apiPort);
    },
  };
}

function urlOf(port: number): string {
  return `http://127.0.0.1:${port}`;
}
