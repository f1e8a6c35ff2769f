import { editionName } from '../edition-name.ts';

/** Of a figure that was filed in Dial: for which edition, by whom and when, and why where it revises another. */
export interface Filed {
  readonly edition: {
    readonly id: string;
    readonly financialYear: string;
    readonly quarter: number;
  } | null;
  readonly by: string;
  readonly at: string;
  readonly reason: string | null;
}

/** "filed for 2024-25 Q1". */
export function filedWords({ edition }: Pick<Filed, 'edition'>): string {
  return edition === null ? 'filed in Dial' : `filed for ${editionName(edition)}`;
}
