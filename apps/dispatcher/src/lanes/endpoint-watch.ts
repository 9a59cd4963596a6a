import type { Endpoint } from './endpoint.js';

/** A post that is open for longer makes its endpoint suspect. */
export const LONG_POST_MS = 1_000;
/** How long an endpoint stays suspect after that. */
const SUSPECT_MS = 30_000;

/**
 * So many suspect paths at once make their whole origin suspect: some integrators put an id of the
 * call into the path, and a path that is never seen twice would never be known to hang.
 */
export const SUSPECT_PATHS = 5;

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
  open(endpoint: Endpoint): OpenPost;
  /** Whether the path hangs, or so many of its origin's that all of them are suspected. */
  isSuspect(endpoint: Endpoint): boolean;
  /** Posts that are open now: to the path, or to its whole origin while that is suspect. */
  openPosts(endpoint: Endpoint): number;
  /** Milliseconds until the next parked delivery of what `isSuspect` names should try again. */
  park(endpoint: Endpoint): number;
  /** Forgets what is no longer of interest. @returns how many paths are suspect. */
  tidy(): number;
}

/** Deliveries to it come back one after the other. */
interface Parking {
  /** When the delivery that was parked last comes back. */
  parkedUntil: number;
}

interface Path extends Parking {
  /** When each open post began. */
  readonly open: Set<{ readonly startedAt: number }>;
  suspectUntil: number;
}

interface Origin extends Parking {
  readonly paths: Map<string, Path>;
}

/** @param now milliseconds of a clock that never goes back. */
export function createEndpointWatch(now: () => number = () => performance.now()): EndpointWatch {
  const origins = new Map<string, Origin>();

  const find = (endpoint: Endpoint): { origin: Origin; path: Path } => {
    const origin = origins.get(endpoint.origin) ?? { paths: new Map(), parkedUntil: 0 };
    origins.set(endpoint.origin, origin);
    const path = origin.paths.get(endpoint.name) ?? {
      open: new Set<{ startedAt: number }>(),
      suspectUntil: 0,
      parkedUntil: 0,
    };
    origin.paths.set(endpoint.name, path);
    return { origin, path };
  };
  const isPathSuspect = (path: Path): boolean => {
    // A set keeps the order in which posts were opened: the first one is the oldest.
    const [oldest] = path.open;
    if (oldest !== undefined && now() - oldest.startedAt > LONG_POST_MS) {
      path.suspectUntil = now() + SUSPECT_MS;
    }
    return path.suspectUntil > now();
  };
  const isOriginSuspect = (origin: Origin): boolean => {
    if (origin.paths.size < SUSPECT_PATHS) return false;
    let suspects = 0;
    for (const path of origin.paths.values()) {
      if (isPathSuspect(path)) suspects += 1;
      if (suspects === SUSPECT_PATHS) return true;
    }
    return false;
  };
  const clear = (origin: Origin, cleared: readonly Path[]): void => {
    origin.parkedUntil = 0;
    for (const path of cleared) {
      path.suspectUntil = 0;
      path.parkedUntil = 0;
    }
  };
  const forgetIdle = (endpoint: Endpoint): void => {
    const origin = origins.get(endpoint.origin);
    const path = origin?.paths.get(endpoint.name);
    if (path?.open.size === 0 && path.suspectUntil <= now()) origin?.paths.delete(endpoint.name);
    if (origin?.paths.size === 0) origins.delete(endpoint.origin);
  };

  return {
    open(endpoint) {
      const { origin, path } = find(endpoint);
      const post = { startedAt: now() };
      path.open.add(post);
      return {
        end(success) {
          if (!path.open.delete(post)) return;
          if (success) {
            // A suspect origin that answers is tried again on every path; one that still hangs has
            // posts open, which make it suspect again at once.
            clear(origin, isOriginSuspect(origin) ? [...origin.paths.values()] : [path]);
          } else if (now() - post.startedAt > LONG_POST_MS) {
            path.suspectUntil = now() + SUSPECT_MS;
          }
          forgetIdle(endpoint);
        },
      };
    },
    isSuspect(endpoint) {
      const origin = origins.get(endpoint.origin);
      if (origin === undefined) return false;
      const path = origin.paths.get(endpoint.name);
      return (path !== undefined && isPathSuspect(path)) || isOriginSuspect(origin);
    },
    openPosts(endpoint) {
      const origin = origins.get(endpoint.origin);
      if (origin === undefined) return 0;
      if (!isOriginSuspect(origin)) return origin.paths.get(endpoint.name)?.open.size ?? 0;
      return [...origin.paths.values()].reduce((sum, path) => sum + path.open.size, 0);
    },
    park(endpoint) {
      const { origin, path } = find(endpoint);
      const parking: Parking = isOriginSuspect(origin) ? origin : path;
      const delayMs = Math.max(0, parking.parkedUntil - now());
      parking.parkedUntil = now() + Math.min(delayMs + PARK_STEP_MS, LONGEST_PARK_MS);
      return delayMs;
    },
    tidy() {
      let suspects = 0;
      for (const [originName, { paths }] of origins) {
        for (const [name, path] of paths) {
          if (isPathSuspect(path)) suspects += 1;
          else forgetIdle({ origin: originName, name });
        }
      }
      return suspects;
    },
  };
}
