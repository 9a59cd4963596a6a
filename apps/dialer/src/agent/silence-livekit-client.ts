import { createRequire } from 'node:module';

/** Name of the logger that LiveKit's client makes when it is loaded, and gives to nobody. */
const CLIENT = 'lk-rtc';

interface ClientLogger {
  level: string;
  bindings(): { readonly name?: unknown };
}

type Write = (this: ClientLogger, ...args: unknown[]) => void;

/** As much as is used here of the pino that LiveKit's client has, which is not ours. */
interface Pino {
  (options: object, destination: { write(line: string): void }): object;
  readonly symbols: { readonly writeSym: symbol };
}

let isSilent = false;

/**
 * LiveKit's client writes lines of its own to standard output (of every connection outside production,
 * of warnings always), past any setting. It shares its way of writing with all loggers of its copy of
 * pino: there it is told to be silent with the first line that it wants to write.
 */
export function silenceLiveKitClient(): void {
  if (isSilent) return;
  isSilent = true;
  const client = createRequire(import.meta.url).resolve('@livekit/rtc-node');
  const pino: Pino = createRequire(client)('pino');
  const { writeSym } = pino.symbols;
  const prototype: Record<symbol, Write | undefined> = prototypeOf(
    prototypeOf(pino({}, { write: () => undefined })),
  );
  const write = prototype[writeSym];
  prototype[writeSym] = function (...args) {
    if (this.bindings().name === CLIENT) this.level = 'silent';
    else write?.apply(this, args);
  };
}

function prototypeOf(object: object) {
  return Object.getPrototypeOf(object);
}
