const DAY = new Intl.DateTimeFormat('en-GB', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  timeZone: 'Europe/London',
});

/** The day in London at an instant, whatever the machine's zone, as an ISO date. */
export function londonDay(now: Date): string {
  const parts = Object.fromEntries(DAY.formatToParts(now).map(({ type, value }) => [type, value]));
  return `${parts.year}-${parts.month}-${parts.day}`;
}
