/** Well within the 15 s after which the agents' library ends a job that hears nothing of its parent. */
const PING_EVERY_MS = 5_000;

/** What comes from the dialer, as the agents' library sends it. */
interface FromParent {
  readonly case?: unknown;
}

export interface ParentWatch {
  /** The dialer asks this process to end. */
  onShutdown(listener: () => void): void;
}

/**
 * A call goes on when its dialer dies: the process has its own connections to the room and to the
 * database, and needs nobody. The agents' library would end it within 15 s, as it hears no more
 * pings; so the process pings itself from then on. It ends with its call.
 */
export function outliveParent(): ParentWatch {
  process.once('disconnect', () => {
    const timer = setInterval(() => {
      process.emit('message', { case: 'pingRequest', value: { timestamp: Date.now() } }, undefined);
    }, PING_EVERY_MS);
    timer.unref();
  });
  return {
    onShutdown(listener) {
      process.on('message', (message: FromParent) => {
        if (message.case === 'shutdownRequest') listener();
      });
    },
  };
}
