import { origin as chartOrigin } from '@dial/domain/chart/fixtures';
import type { Origin } from './origin.ts';

/** A made-up document's indicator for tests, reported by a made-up edition. */
export function origin(more: Partial<Origin> = {}): Origin {
  return { ...chartOrigin(), edition: '2016-17-q4', area: 'Made-up area', ...more };
}
