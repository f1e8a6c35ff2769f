import { typedText } from '../../shared/editing/typed-text.ts';

export interface TypedMeeting {
  /** Its place among the form's rows. */
  readonly row: number;
  readonly body: string;
  readonly date: string;
}

/** The rows of the form that say anything, in the order of their dates: those without one come last. */
export function readMeetings(data: FormData): readonly TypedMeeting[] {
  return Array.from({ length: Number(typedText(data, 'rows')) || 0 }, (_row, row) => ({
    row,
    body: typedText(data, `meetings.${row}.body`).trim(),
    date: typedText(data, `meetings.${row}.date`).trim(),
  }))
    .filter(({ body, date }) => body !== '' || date !== '')
    .toSorted((a, b) => (a.date || '9').localeCompare(b.date || '9'));
}
