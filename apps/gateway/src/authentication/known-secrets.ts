/** Hashes of secrets that were good lately. Bounded; the oldest goes first. */
export interface KnownSecrets {
  has(hash: string): boolean;
  /** The key of a secret that was within its limit at its last request, else null. */
  admittedKeyOf(hash: string): string | null;
  /** @param keyId its key, null while that is over its limit */
  add(hash: string, keyId: string | null): void;
  remove(hash: string): void;
}

export function createKnownSecrets(most: number): KnownSecrets {
  const keys = new Map<string, string | null>();
  return {
    has: (hash) => keys.has(hash),
    admittedKeyOf: (hash) => keys.get(hash) ?? null,
    add: (hash, keyId) => {
      keys.set(hash, keyId);
      const [oldest] = keys.keys();
      if (keys.size > most && oldest !== undefined) keys.delete(oldest);
    },
    remove: (hash) => {
      keys.delete(hash);
    },
  };
}
