/** What is watched as one receiver, and the larger one that it belongs to. */
export interface Endpoint {
  /** The key with scheme, host, port and path: the path without its query. */
  readonly name: string;
  /** The key with scheme, host and port. */
  readonly origin: string;
}

/**
 * One receiver is one path of one key's webhooks, so that a path that hangs delays no other. Never
 * the host alone: many tenants share the hosts of automation services.
 */
export function endpointOf(delivery: {
  readonly keyId: string;
  readonly destination: string | null;
}): Endpoint {
  const { keyId, destination } = delivery;
  const url = destination !== null && URL.canParse(destination) ? new URL(destination) : null;
  const origin = `${keyId} ${url?.origin ?? ''}`;
  return { name: `${origin}${url?.pathname ?? ''}`, origin };
}
