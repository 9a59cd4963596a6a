/** After this long without another key an entry is complete. */
const PAUSE_MS = 1_800;

/** Ends an entry at once. */
const ENTER = '#';

export interface KeyCollector {
  press(key: string): void;
  close(): void;
}

/** Gathers keys pressed on the telephone to whole entries: "3", "2", "0", "0" is 3200. */
export function collectKeys(onEntry: (keys: string) => void): KeyCollector {
  let keys = '';
  let timer: NodeJS.Timeout | undefined;
  const finish = (): void => {
    clearTimeout(timer);
    const entry = keys;
    keys = '';
    if (entry !== '') onEntry(entry);
  };
  return {
    press(key) {
      clearTimeout(timer);
      if (key === ENTER) return finish();
      keys += key;
      timer = setTimeout(finish, PAUSE_MS);
    },
    close: () => clearTimeout(timer),
  };
}
