import { dayInLondon } from '@dial/domain/period/day-in-london';

/** Today as people here count days, ISO. */
export function today(): string {
  return dayInLondon(new Date());
}
