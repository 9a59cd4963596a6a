/** What a provider can do wrong, instead of its work. */
export type Fault =
  /** Closes the connection without an answer. */
  | { readonly kind: 'refuse' }
  /** Answers with that HTTP status and an error of the provider's form. */
  | { readonly kind: 'status'; readonly status: number }
  /** Does its work, but so much later. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** Takes the request and never answers. */
  | { readonly kind: 'hang' }
  /** Answers what no client expects: no JSON, noise, words that nobody said. */
  | { readonly kind: 'nonsense' }
  /** Closes the connection in the middle of its answer. */
  | { readonly kind: 'break' };

/** `speech` synthesises, `transcriptions` and `listen` (streaming) recognise, `chat` is the model. */
export const ENDPOINTS = ['speech', 'transcriptions', 'chat', 'listen'] as const;

export type Endpoint = (typeof ENDPOINTS)[number];

/** Which endpoint has which fault, and how often yet. */
export interface Faults {
  set(endpoint: Endpoint, fault: Fault, times: number): void;
  clear(endpoint?: Endpoint): void;
  /** The fault of the next request of an endpoint; null when it is well. */
  take(endpoint: Endpoint): Fault | null;
}

export function openFaults(): Faults {
  const faults = new Map<Endpoint, { readonly fault: Fault; left: number }>();
  return {
    set: (endpoint, fault, times) => {
      faults.set(endpoint, { fault, left: times });
    },
    clear: (endpoint) => {
      if (endpoint === undefined) faults.clear();
      else faults.delete(endpoint);
    },
    take: (endpoint) => {
      const set = faults.get(endpoint);
      if (set === undefined || set.left <= 0) return null;
      set.left -= 1;
      return set.fault;
    },
  };
}
