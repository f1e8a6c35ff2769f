/** What was measured of one of two candidates, pass by pass. Milliseconds. */
export interface Timed {
  readonly words: string;
  readonly dial: readonly number[];
  readonly bare: readonly number[];
}

/** Tasks of more than 50 ms while something is done, with a processor four times slower. */
export interface LongTasks {
  readonly words: string;
  /** How long each took, pass by pass. */
  readonly passes: readonly (readonly number[])[];
}

/** kB that a page loads of JavaScript, as they came over the wire. */
export interface Loaded {
  readonly words: string;
  readonly kilobytes: number;
}

export interface BrowserResults {
  /** ISO 8601. */
  readonly date: string;
  readonly command: string;
  readonly machine: string;
  readonly browser: string;
  readonly passes: number;
  readonly drawn: number;
  readonly loaded: readonly Loaded[];
  readonly timed: readonly Timed[];
  readonly longTasks: readonly LongTasks[];
}

/** The file that a run leaves in the cache folder for the results' page. */
export const BROWSER_FILE = 'browser.json';
