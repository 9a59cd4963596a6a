/** One thing that was measured, as it is printed. */
export interface Measured {
  readonly what: string;
  /** With its unit. */
  readonly figure: string;
  /** Null for what is only reported. */
  readonly goal: { readonly text: string; readonly holds: boolean } | null;
}

/** A file that a bench measures with; it is no part of the project. */
export const FILE_OPTIONS = ['answers', 'corpus'] as const;
export type FileOption = (typeof FILE_OPTIONS)[number];

/** The absolute paths of the files that were named. */
export type BenchFiles = Readonly<Partial<Record<FileOption, string>>>;

export interface BenchInput {
  readonly files: BenchFiles;
  /** Fewer and shorter rounds: to see that it runs, not to quote. */
  readonly quick: boolean;
}

/** One row of the table in `benches.ts`; each bench lies in a file or folder beside it. */
export interface Bench {
  readonly name: string;
  /** Without all of these it cannot run. */
  readonly needs: readonly FileOption[];
  /** Yields what it measures as soon as it knows it. Its libraries are loaded here, not before. */
  run(input: BenchInput): AsyncIterable<Measured>;
}
