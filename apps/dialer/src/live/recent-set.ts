export interface RecentSet {
  add(id: string): void;
  has(id: string): boolean;
}

/** What was added in the last `forMs` milliseconds. */
export function createRecentSet(forMs: number, clock = () => performance.now()): RecentSet {
  const addedAt = new Map<string, number>();
  const forget = (): void => {
    // Oldest first.
    for (const [id, at] of addedAt) {
      if (clock() - at <= forMs) return;
      addedAt.delete(id);
    }
  };
  return {
    add(id) {
      forget();
      addedAt.delete(id);
      addedAt.set(id, clock());
    },
    has(id) {
      forget();
      return addedAt.has(id);
    },
  };
}
