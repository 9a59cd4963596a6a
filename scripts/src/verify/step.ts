/** One check of `verify`. */
export interface Step {
  /** One word, by which it can be run alone. */
  readonly name: string;
  readonly description: string;
  run(): Promise<StepResult>;
}

export interface StepResult {
  readonly passed: boolean;
  /** What a failed step has to say; of a passed one it is not shown. */
  readonly output: string;
}
