import { isIP } from 'node:net';
import { isAddressAllowed, type Network } from './check-address.js';

export interface CheckUrlOptions {
  /** Networks of the operator's, see `parseNetworks`. */
  readonly networks: readonly Network[];
}

export type UrlVerdict =
  | { readonly allowed: true; readonly url: URL }
  /** `message` is for the integrator and does not repeat the address. */
  | { readonly allowed: false; readonly message: string };

/** Names that never mean a host on the internet, with everything below them. */
const LOCAL_NAMES = ['localhost', 'localdomain', 'local', 'internal', 'home.arpa'];
const MAX_URL_LENGTH = 2_048;

/**
 * Whether a webhook may go to this address, as far as its text alone tells: names are resolved and
 * checked at delivery. The URL parser has already turned every notation of an address (decimal,
 * octal, hexadecimal, digits in circles) into the usual one.
 */
export function checkWebhookUrl(text: string, options: CheckUrlOptions): UrlVerdict {
  if (text.length > MAX_URL_LENGTH) {
    return refuse(`must have at most ${MAX_URL_LENGTH} characters`);
  }
  if (!URL.canParse(text)) return refuse('must be an absolute URL');
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return refuse('must begin with http:// or https://');
  }
  if (url.username !== '' || url.password !== '') {
    return refuse('must not contain a user name or password');
  }
  if (!isHostAllowed(hostOf(url), options.networks)) {
    return refuse('must not point to a private or local address');
  }
  return { allowed: true, url };
}

/** The host without the brackets of IPv6 and the dot that may end a name. */
function hostOf(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
}

function isHostAllowed(host: string, networks: readonly Network[]): boolean {
  if (isIP(host) !== 0) return isAddressAllowed(host, networks);
  if (host === 'localhost') {
    return isAddressAllowed('127.0.0.1', networks) || isAddressAllowed('::1', networks);
  }
  return host !== '' && !LOCAL_NAMES.some((name) => host === name || host.endsWith(`.${name}`));
}

function refuse(message: string): UrlVerdict {
  return { allowed: false, message };
}
