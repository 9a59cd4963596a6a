import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePorts } from './find-free-ports.js';

const READY_TIMEOUT_MS = 20_000;
const STOP_TIMEOUT_MS = 5_000;
const POLL_MS = 20;
/** Enough to explain a failed start. */
const KEPT_OUTPUT = 20_000;

export interface LiveKitServerOptions {
  /** The path of `livekit-server`, see `findLiveKitServer`. */
  readonly program: string;
}

/** A real `livekit-server` of one's own on the loopback interface. */
export interface LiveKitServer {
  /** `ws://…`, for clients. */
  readonly url: string;
  /** `http://…`, for the server SDK. */
  readonly httpUrl: string;
  readonly apiKey: string;
  readonly apiSecret: string;
  /** Of the process that runs now; undefined while none does. */
  readonly pid: number | undefined;
  /** What it wrote last. */
  readonly output: () => string;
  /** As a crash does. */
  kill(): Promise<void>;
  /** Starts it again, on the same ports, when it was killed; else ends it first as a deployment does. */
  restart(): Promise<void>;
  /** Ends it and removes its files. */
  stop(): Promise<void>;
}

/** Starts a server on free ports and waits until it answers (0.15 s). */
export async function startLiveKitServer(options: LiveKitServerOptions): Promise<LiveKitServer> {
  const folder = await mkdtemp(join(tmpdir(), 'livekit-server-'));
  const apiKey = 'test-key';
  const apiSecret = randomBytes(24).toString('hex');
  const [port, tcpPort, udpPort] = await findFreePorts();
  const configFile = join(folder, 'livekit.json');
  const config = describeServer({ port, tcpPort, udpPort, apiKey, apiSecret });
  await writeFile(configFile, JSON.stringify(config), { mode: 0o600 });

  let child: ChildProcess | undefined;
  let output = '';
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const running = child;
    child = undefined;
    if (running === undefined || running.exitCode !== null || running.signalCode !== null) return;
    const exited = once(running, 'exit');
    running.kill(signal);
    const timer = setTimeout(() => running.kill('SIGKILL'), STOP_TIMEOUT_MS);
    await exited;
    clearTimeout(timer);
  };
  const launch = async (): Promise<void> => {
    const started = spawn(options.program, ['--config', configFile], { cwd: folder });
    child = started;
    const keep = (chunk: Buffer): void => {
      output = (output + chunk.toString()).slice(-KEPT_OUTPUT);
    };
    started.stdout.on('data', keep);
    started.stderr.on('data', keep);
    await untilReady(started, `http://127.0.0.1:${port}`, () => output);
  };
  const removeAtExit = (): void => {
    child?.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', removeAtExit);
  await launch();

  return {
    url: `ws://127.0.0.1:${port}`,
    httpUrl: `http://127.0.0.1:${port}`,
    apiKey,
    apiSecret,
    get pid() {
      return child?.pid;
    },
    output: () => output,
    kill: () => end('SIGKILL'),
    restart: async () => {
      await end('SIGTERM');
      await launch();
    },
    stop: async () => {
      process.removeListener('exit', removeAtExit);
      await end('SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface ServerDescription {
  readonly port: number;
  readonly tcpPort: number;
  readonly udpPort: number;
  readonly apiKey: string;
  readonly apiSecret: string;
}

/** `livekit-server` reads YAML, of which JSON is a part. Media stays on the loopback interface. */
function describeServer(server: ServerDescription): object {
  return {
    port: server.port,
    bind_addresses: ['127.0.0.1'],
    rtc: {
      tcp_port: server.tcpPort,
      udp_port: server.udpPort,
      use_external_ip: false,
      node_ip: '127.0.0.1',
      enable_loopback_candidate: true,
      interfaces: { includes: ['lo'] },
    },
    keys: { [server.apiKey]: server.apiSecret },
    logging: { level: 'info', json: true },
  };
}

async function untilReady(child: ChildProcess, url: string, output: () => string): Promise<void> {
  const fault = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`livekit-server ended with ${code} before it answered:\n${output()}`)),
    );
  });
  fault.catch(() => {});
  const deadline = Date.now() + READY_TIMEOUT_MS;
  while (!(await Promise.race([answers(url), fault]))) {
    if (Date.now() > deadline) throw new Error(`livekit-server does not answer:\n${output()}`);
    await Promise.race([new Promise((resolve) => setTimeout(resolve, POLL_MS)), fault]);
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
