/** Hashes of secrets that were good lately. Bounded; the oldest goes first. */
export interface KnownSecrets {
  has(hash: Buffer): boolean;
  add(hash: Buffer): void;
  remove(hash: Buffer): void;
}

export function createKnownSecrets(most: number): KnownSecrets {
  const hashes = new Set<string>();
  return {
    has: (hash) => hashes.has(hash.toString('base64')),
    add: (hash) => {
      hashes.add(hash.toString('base64'));
      const [oldest] = hashes;
      if (hashes.size > most && oldest !== undefined) hashes.delete(oldest);
    },
    remove: (hash) => {
      hashes.delete(hash.toString('base64'));
    },
  };
}
