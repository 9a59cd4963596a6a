/** Work that is begun once, so long after the latest word about it. */
export interface Later {
  /** Puts off what has not begun yet. */
  after(ms: number): void;
  /** Begins nothing any more. */
  stop(): void;
}

export function beginLater(begin: () => void): Later {
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  const go = (): void => {
    isOver = true;
    begin();
  };
  return {
    after(ms) {
      if (isOver) return;
      clearTimeout(timer);
      timer = setTimeout(go, ms);
    },
    stop() {
      isOver = true;
      clearTimeout(timer);
    },
  };
}
