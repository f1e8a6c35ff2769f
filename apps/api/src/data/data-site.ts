import type { Council } from '../server/context.ts';

/** Whose data it is and where it is found. */
export interface DataSite {
  readonly council: Council;
  /** The public address, without a slash at its end. */
  readonly url: string;
}
