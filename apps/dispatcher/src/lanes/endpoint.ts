/**
 * What is watched as one receiver: scheme, host and port of one key's webhooks. Not the path, which
 * often carries an id of its own for each call; not the host alone, since many tenants share the
 * hosts of automation services and none of them shall slow the others down.
 */
export function endpointOf(delivery: {
  readonly keyId: string;
  readonly destination: string | null;
}): string {
  const { keyId, destination } = delivery;
  const url = destination !== null && URL.canParse(destination) ? new URL(destination) : null;
  return `${keyId} ${url?.origin ?? ''}`;
}
