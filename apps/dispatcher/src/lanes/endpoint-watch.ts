/** A post that is open for longer makes its endpoint suspect. */
export const LONG_POST_MS = 1_000;
/** How long an endpoint stays suspect after that. */
const SUSPECT_MS = 30_000;

/** Parked deliveries of an endpoint come back this far apart: two in flight of 1 s each. */
const PARK_STEP_MS = 500;
/** The longest that one is parked at a time; an endpoint that recovers is not kept waiting. */
const LONGEST_PARK_MS = 60_000;

/** One post, from its start to its end. */
export interface OpenPost {
  /** @param success whether the receiver took it: that clears its endpoint. */
  end(success: boolean): void;
}

/**
 * Watches which receivers hang. Kept in this process alone: each process learns of a hanging
 * receiver within a second, and forgets it with its end.
 */
export interface EndpointWatch {
  open(endpoint: string): OpenPost;
  isSuspect(endpoint: string): boolean;
  /** Posts to it that are open now. */
  openPosts(endpoint: string): number;
  /** Milliseconds until the next parked delivery of this endpoint should try again. */
  park(endpoint: string): number;
  /** Forgets what is no longer of interest. @returns how many endpoints are suspect. */
  tidy(): number;
}

interface Endpoint {
  /** When each open post began. */
  readonly open: Set<{ readonly startedAt: number }>;
  suspectUntil: number;
  /** When the delivery that was parked last comes back. */
  parkedUntil: number;
}

/** @param now milliseconds of a clock that never goes back. */
export function createEndpointWatch(now: () => number = () => performance.now()): EndpointWatch {
  const endpoints = new Map<string, Endpoint>();

  const find = (name: string): Endpoint => {
    const known = endpoints.get(name);
    if (known !== undefined) return known;
    const endpoint = { open: new Set<{ startedAt: number }>(), suspectUntil: 0, parkedUntil: 0 };
    endpoints.set(name, endpoint);
    return endpoint;
  };
  const isSuspect = (endpoint: Endpoint): boolean => {
    // A set keeps the order in which posts were opened: the first one is the oldest.
    const [oldest] = endpoint.open;
    if (oldest !== undefined && now() - oldest.startedAt > LONG_POST_MS) {
      endpoint.suspectUntil = now() + SUSPECT_MS;
    }
    return endpoint.suspectUntil > now();
  };
  const forgetIdle = (name: string, endpoint: Endpoint): void => {
    if (endpoint.open.size === 0 && endpoint.suspectUntil <= now()) endpoints.delete(name);
  };

  return {
    open(name) {
      const endpoint = find(name);
      const post = { startedAt: now() };
      endpoint.open.add(post);
      return {
        end(success) {
          if (!endpoint.open.delete(post)) return;
          if (success) {
            endpoint.suspectUntil = 0;
            endpoint.parkedUntil = 0;
          } else if (now() - post.startedAt > LONG_POST_MS) {
            endpoint.suspectUntil = now() + SUSPECT_MS;
          }
          forgetIdle(name, endpoint);
        },
      };
    },
    isSuspect: (name) => {
      const endpoint = endpoints.get(name);
      return endpoint !== undefined && isSuspect(endpoint);
    },
    openPosts: (name) => endpoints.get(name)?.open.size ?? 0,
    park(name) {
      const endpoint = find(name);
      const delayMs = Math.max(0, endpoint.parkedUntil - now());
      endpoint.parkedUntil = now() + Math.min(delayMs + PARK_STEP_MS, LONGEST_PARK_MS);
      return delayMs;
    },
    tidy() {
      let suspects = 0;
      for (const [name, endpoint] of endpoints) {
        if (isSuspect(endpoint)) suspects += 1;
        else forgetIdle(name, endpoint);
      }
      return suspects;
    },
  };
}
