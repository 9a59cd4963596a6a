import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface AgentOptions {
  /** The program and its arguments, such as `['node', 'agent.mjs', 'start']`. */
  readonly command: readonly [string, ...string[]];
  /** All of it: the machine's (`process.env`) and the network's (`network.environment`). */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Working directory; this process's, if not said. */
  readonly folder?: string;
}

/** The process of an agent, in whatever language it is written. */
export interface AgentProcess {
  /** What it has written. */
  output(): string;
  /** Kills it and all that it has started. */
  stop(): Promise<void>;
}

/** What LiveKit's frameworks for Node.js and Python write when jobs may be dispatched. */
const REGISTERED = 'registered worker';

/**
 * Starts an agent and waits until it has registered: LiveKit loses a job that is dispatched earlier.
 *
 * @throws with what it wrote, when it ends before
 */
export async function startAgent(options: AgentOptions): Promise<AgentProcess> {
  const [program, ...args] = options.command;
  const agent = spawn(program, args, {
    cwd: options.folder,
    env: { ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own: what it forks for its jobs ends with it.
    detached: true,
  });
  let output = '';
  const ended = once(agent, 'close');
  const kill = (): void => {
    if (agent.pid !== undefined && agent.exitCode === null) process.kill(-agent.pid, 'SIGKILL');
  };
  process.once('exit', kill);
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk;
      if (output.includes(REGISTERED)) resolve();
    };
    agent.stdout.on('data', read);
    agent.stderr.on('data', read);
    ended.then(([code]) => reject(new Error(`the agent ended with ${code}:\n${output}`)), reject);
  });
  return {
    output: () => output,
    stop: async () => {
      process.removeListener('exit', kill);
      kill();
      await ended;
    },
  };
}
