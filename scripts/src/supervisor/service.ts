/** What runs under the supervisor: one process of a service. */
export interface ServiceDefinition {
  readonly name: string;
  /** Its program, a path. */
  readonly entry: string;
  /** More arguments for node, before the program. */
  readonly nodeArguments?: readonly string[];
  /** Asked before each start, because a port may have been taken meanwhile. */
  prepare(): Promise<ServiceLaunch>;
}

export interface ServiceLaunch {
  /** The whole environment of the process. */
  readonly environment: NodeJS.ProcessEnv;
  /** Where it answers `/healthz`, `/readyz` and `/metrics`. */
  readonly url: string;
}

/** A service as it runs now. */
export interface RunningService {
  readonly name: string;
  readonly pid: number;
  readonly url: string;
}
