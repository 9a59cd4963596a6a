export interface Lock {
  release(): void;
}

export function tryLock(path: string): Lock | { heldBy: number };

export function withLock<T>(
  path: string,
  action: () => T | Promise<T>,
  options?: { onWait?: (heldBy: number) => void },
): Promise<T>;

export function identityOf(pid: number): string;

export function isAlive(identity: string): boolean;
