import type { LookupAddress, LookupOptions } from 'node:dns';
import { isIPv6 } from 'node:net';
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';
import { isAddressAllowed, type Network } from '../addresses/check-address.js';
import type { ResolveHost } from '../addresses/resolve-host.js';

export interface Agents {
  readonly http: RequestFilteringHttpAgent;
  readonly https: RequestFilteringHttpsAgent;
  destroy(): void;
}

/** Idle connections are closed after this time; longer than any request may take. */
const IDLE_MS = 20_000;
/** Of one receiver; as many as a dispatcher posts to at once, or each burst would open its own. */
const MOST_IDLE = 50;

/**
 * Agents that refuse private addresses by themselves, whoever resolved them. Where the operator
 * allows networks of their own, only our own check (`guardLookup`, `checkWebhookUrl`) can tell, for
 * the agents know no rule of both kinds of addresses.
 */
export function createAgents(networks: readonly Network[], keepAlive: boolean): Agents {
  const byOurselves = networks.length > 0;
  const options = {
    keepAlive,
    maxFreeSockets: MOST_IDLE,
    timeout: IDLE_MS,
    allowPrivateIPAddress: byOurselves,
    allowMetaIPAddress: byOurselves,
  };
  const http = new RequestFilteringHttpAgent(options);
  const https = new RequestFilteringHttpsAgent(options);
  return {
    http,
    https,
    destroy: () => {
      http.destroy();
      https.destroy();
    },
  };
}

/** Thrown when a name has an address that must not be posted to. */
class AddressRefusedError extends Error {
  override readonly name = 'AddressRefusedError';
  readonly code = 'ADDRESS_REFUSED';
}

/** Thrown when no name server knows the name, or none answers. */
class NameNotResolvedError extends Error {
  override readonly name = 'NameNotResolvedError';
  readonly code = 'NAME_NOT_RESOLVED';
}

type LookupCallback = (
  error: NodeJS.ErrnoException | null,
  addresses: string | LookupAddress[],
  family?: number,
) => void;

/**
 * A `lookup` for sockets that fails when any address of the name is refused: a name with a public
 * and a private address is an attack, not a choice.
 */
export function guardLookup(resolve: ResolveHost, networks: readonly Network[]) {
  const find = async (hostname: string): Promise<LookupAddress[]> => {
    const addresses = await resolve(hostname).catch((cause: unknown) => {
      throw new NameNotResolvedError('the name could not be resolved', { cause });
    });
    if (!addresses.every((address) => isAddressAllowed(address, networks))) {
      throw new AddressRefusedError('the name has an address that must not be posted to');
    }
    return addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
  };
  return (hostname: string, options: LookupOptions, callback: LookupCallback): void => {
    find(hostname).then(
      (addresses) => {
        const [first] = addresses;
        if (first === undefined) callback(new Error('the name has no address'), []);
        else if (options.all) callback(null, addresses);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, []),
    );
  };
}
