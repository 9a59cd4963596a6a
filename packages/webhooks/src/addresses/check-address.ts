import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** A network that the operator allows to be posted to, although it is not public. */
export type Network = readonly [ipaddr.IPv4 | ipaddr.IPv6, number];

/**
 * @throws when one of them is not a network in CIDR notation, e.g. `10.0.0.0/8`
 */
export function parseNetworks(cidrs: readonly string[]): readonly Network[] {
  return cidrs.map((cidr) => {
    if (!ipaddr.isValidCIDR(cidr)) throw new Error(`not a network in CIDR notation: ${cidr}`);
    return ipaddr.parseCIDR(cidr);
  });
}

/** Azure's host agent: a public address by its range, and the metadata of the machine behind it. */
const HOST_AGENT = '168.63.129.16';

/** 2000::/3, the only part of IPv6 that is given out to the public. */
const GLOBAL_IPV6: Network = ipaddr.parseCIDR('2000::/3');

/** `::1.2.3.4`: an IPv6 address of its own, which ipaddr.js takes for the IPv4 address in it. */
const COMPATIBLE_IPV6 = /^(?!::ffff:).*:.*\./i;

/** Whether a webhook may be posted to this address: public, or in a network of the operator's. */
export function isAddressAllowed(text: string, networks: readonly Network[]): boolean {
  if (isIP(text) === 0 || COMPATIBLE_IPV6.test(text)) return false;
  // An IPv4 address that is written as IPv6 (::ffff:…) is judged as what it is.
  const address = ipaddr.process(text);
  if (address.toString() === HOST_AGENT) return false;
  if (networks.some((network) => isWithin(address, network))) return true;
  if (address.range() !== 'unicast') return false;
  return address.kind() === 'ipv4' || isWithin(address, GLOBAL_IPV6);
}

function isWithin(address: ipaddr.IPv4 | ipaddr.IPv6, [base, bits]: Network): boolean {
  // ipaddr.js throws when it is asked to compare the two kinds.
  return address.kind() === base.kind() && address.match(base, bits);
}
