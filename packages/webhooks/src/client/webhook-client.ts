import { parseNetworks } from '../addresses/check-address.js';
import { checkWebhookUrl } from '../addresses/check-url.js';
import { createHostResolver, type ResolveHost } from '../addresses/resolve-host.js';
import { createAgents, guardLookup } from './agents.js';
import { postOnce } from './post-once.js';
import type { PostReason } from './reason.js';

export interface WebhookClientOptions {
  /** Networks that are not public and may be posted to all the same, in CIDR notation. */
  readonly allowedCidrs: readonly string[];
  /** For a post from the first byte to the last, in milliseconds. */
  readonly timeoutMs?: number;
  /** Passed in by tests. */
  readonly resolveHost?: ResolveHost;
}

export interface WebhookPost {
  readonly url: string;
  /** JSON text. */
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Gives up when aborted. */
  readonly signal?: AbortSignal;
}

export interface PostResult {
  /** Null when no answer came. */
  readonly statusCode: number | null;
  readonly durationMs: number;
  /** `ok` only for 2xx. Nothing of the receiver's answer is in it. */
  readonly reason: PostReason;
}

export interface WebhookClient {
  /** Never rejects. */
  post(post: WebhookPost): Promise<PostResult>;
  close(): void;
}

const DEFAULT_TIMEOUT_MS = 10_000;

/**
 * Posts to strangers: no redirects, no private address however it is written or resolved, one
 * time limit for everything, a bounded part of the answer.
 * @throws when `allowedCidrs` are malformed
 */
export function createWebhookClient(options: WebhookClientOptions): WebhookClient {
  const networks = parseNetworks(options.allowedCidrs);
  const lookup = guardLookup(options.resolveHost ?? createHostResolver(), networks);
  const timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  const pooled = createAgents(networks, true);
  const fresh = createAgents(networks, false);

  const send = async ({ url, body, headers, signal }: WebhookPost) => {
    const startedAt = performance.now();
    const target = checkWebhookUrl(url, { networks });
    if (!target.allowed) return { statusCode: null, reason: 'address_refused' as const };
    const request = {
      url: target.url,
      body,
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Immolab-Webhooks/1',
        ...headers,
      },
      lookup,
      signal,
    };
    const first = await postOnce({ ...request, timeoutMs, agents: pooled });
    if (!first.staleConnection) return first;
    // The receiver closed an idle connection just as it was used: ask once more on a new one.
    const remainingMs = Math.max(1, timeoutMs - (performance.now() - startedAt));
    return postOnce({ ...request, timeoutMs: remainingMs, agents: fresh });
  };

  return {
    post: async (post) => {
      const startedAt = performance.now();
      const { statusCode, reason } = await send(post);
      return { statusCode, reason, durationMs: Math.round(performance.now() - startedAt) };
    },
    close: () => {
      pooled.destroy();
      fresh.destroy();
    },
  };
}
