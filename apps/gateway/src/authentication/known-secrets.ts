/** Hashes of secrets that were good lately. Bounded; the oldest goes first. */
export interface KnownSecrets {
  has(hash: Buffer): boolean;
  /** The key of a secret that was within its limit at its last request, else null. */
  admittedKeyOf(hash: Buffer): string | null;
  /** @param keyId its key, null while that is over its limit */
  add(hash: Buffer, keyId: string | null): void;
  remove(hash: Buffer): void;
}

export function createKnownSecrets(most: number): KnownSecrets {
  const keys = new Map<string, string | null>();
  return {
    has: (hash) => keys.has(hash.toString('base64')),
    admittedKeyOf: (hash) => keys.get(hash.toString('base64')) ?? null,
    add: (hash, keyId) => {
      keys.set(hash.toString('base64'), keyId);
      const [oldest] = keys.keys();
      if (keys.size > most && oldest !== undefined) keys.delete(oldest);
    },
    remove: (hash) => {
      keys.delete(hash.toString('base64'));
    },
  };
}
