/** The day in Luton, whatever the machine's zone: "22 Nov 2026". */
export function today(now: Date): string {
  return now.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'Europe/London',
  });
}
