const LONDON = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'short',
  hour: 'numeric',
  hourCycle: 'h23',
});

/** From when on a day's reminders are sent: hours of London's clock. */
const FROM = 8;

/** Whether a day's reminders may be sent at an instant: from 8:00 in London on, Monday to Friday. Dial knows of no holidays. */
export function isReminderTime(instant: Date): boolean {
  const parts = new Map(LONDON.formatToParts(instant).map(({ type, value }) => [type, value]));
  const weekday = parts.get('weekday') ?? '';
  return weekday !== 'Sat' && weekday !== 'Sun' && Number(parts.get('hour')) >= FROM;
}
