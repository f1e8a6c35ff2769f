/** What a check found: numbers of tests, or of checks where it is no test. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Said beside the result. */
  readonly note?: string;
  /** Shown below the line when something failed. */
  readonly output?: string;
}

export interface Check {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

export function skipped(note: string, count = 1): Outcome {
  return { passed: 0, failed: 0, skipped: count, note };
}

export function failed(output: string): Outcome {
  return { passed: 0, failed: 1, skipped: 0, output };
}
