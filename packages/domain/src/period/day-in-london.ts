/**
 * The ISO date that it is in Luton at an instant, whatever the machine's zone: at 23:30 UTC on 30 June it is 1 July there.
 * Days of the year 1 to 9999.
 */
export function dayInLondon(instant: Date): string {
  const parts = new Map(LONDON.formatToParts(instant).map(({ type, value }) => [type, value]));
  const year = (parts.get('year') ?? '').padStart(4, '0');
  return [year, parts.get('month'), parts.get('day')].join('-');
}

const LONDON = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
