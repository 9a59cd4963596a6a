import { lookup, Resolver } from 'node:dns/promises';

/** All addresses of a name; rejects when there is none. */
export type ResolveHost = (hostname: string) => Promise<readonly string[]>;

/**
 * Asks the name servers without `getaddrinfo`: that one occupies one of four threads for as long
 * as a name server likes, so a few names that never answer would stop every delivery.
 */
export function createHostResolver(timeoutMs = 2_000): ResolveHost {
  const resolver = new Resolver({ timeout: timeoutMs, tries: 2 });
  return async (hostname) => {
    if (hostname === 'localhost') return ['127.0.0.1', '::1'];
    // Names without a dot are hosts of the operator's, often only in the hosts file.
    if (!hostname.includes('.')) {
      return (await lookup(hostname, { all: true })).map(({ address }) => address);
    }
    const [ipv4, ipv6] = await Promise.allSettled([
      resolver.resolve4(hostname),
      resolver.resolve6(hostname),
    ]);
    const found = [ipv4, ipv6].flatMap((answer) =>
      answer.status === 'fulfilled' ? answer.value : [],
    );
    if (found.length > 0) return found;
    throw ipv4.status === 'rejected' ? ipv4.reason : new Error('the name has no address');
  };
}
