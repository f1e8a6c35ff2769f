import { FREQUENCY_WORDS, type Frequency } from '@dial/domain/period/frequency';
import { typedText } from '../../shared/editing/typed-text.ts';

export interface TypedDueDate {
  readonly frequency: Frequency | null;
  /** ISO date; empty where none was chosen. */
  readonly dueOn: string;
}

/** The due dates of the form, in the order of its rows. */
export function readDueDates(data: FormData): readonly TypedDueDate[] {
  return Array.from({ length: Number(typedText(data, 'rows')) || 0 }, (_row, row) => {
    const frequency = typedText(data, `dueDates.${row}.frequency`);
    return {
      frequency: isFrequency(frequency) ? frequency : null,
      dueOn: typedText(data, `dueDates.${row}.dueOn`),
    };
  });
}

function isFrequency(text: string): text is Frequency {
  return Object.hasOwn(FREQUENCY_WORDS, text);
}
