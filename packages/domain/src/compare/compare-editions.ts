import { formatDate } from '../period/format-date.ts';
import type { ReportDifference } from './compare-reports.ts';
import { compareWords } from './compare-words.ts';

/** What an edition says as a whole, beside its rows. Dates are ISO dates. */
export interface EditionText {
  readonly title: string;
  readonly introduction: readonly { readonly text: string }[];
  readonly meetings: readonly { readonly body: string; readonly date: string }[];
  readonly highlights: readonly { readonly kind: 'WORKING_WELL' | 'TO_NOTE'; readonly text: string }[];
  readonly areas: readonly { readonly name: string; readonly description: string | null }[];
}

/** What an edition says otherwise than it did, in the order in which it is read; empty where nothing changed. */
export function compareEditions(before: EditionText, after: EditionText): readonly ReportDifference[] {
  return FIELDS.flatMap(({ field, label, read, prose }): ReportDifference[] => {
    const was = shown(read(before));
    const is = shown(read(after));
    if (was === is) return [];
    const words = prose && was !== null && is !== null ? compareWords(was, is) : null;
    return [{ field, label, before: was, after: is, words }];
  });
}

interface Field {
  readonly field: string;
  readonly label: string;
  readonly read: (edition: EditionText) => readonly string[];
  /** Sentences, which are compared word by word. */
  readonly prose?: true;
}

const FIELDS: readonly Field[] = [
  { field: 'title', label: 'Title', read: ({ title }) => [title], prose: true },
  {
    field: 'introduction',
    label: 'Introduction',
    read: ({ introduction }) => introduction.map(({ text }) => text),
    prose: true,
  },
  {
    field: 'meetings',
    label: 'Meetings',
    read: ({ meetings }) => meetings.map(({ body, date }) => `${body}, ${formatDate(date)}`),
  },
  { field: 'workingWell', label: 'Working well', read: highlightsOf('WORKING_WELL'), prose: true },
  { field: 'toNote', label: 'To note', read: highlightsOf('TO_NOTE'), prose: true },
  {
    field: 'areas',
    label: 'Areas',
    read: ({ areas }) =>
      areas.map(({ name, description }) => (description === null ? name : `${name}: ${description}`)),
    prose: true,
  },
];

function highlightsOf(wanted: 'WORKING_WELL' | 'TO_NOTE'): Field['read'] {
  return ({ highlights }) => highlights.filter(({ kind }) => kind === wanted).map(({ text }) => text);
}

/** One line each; null where there is nothing. */
function shown(lines: readonly string[]): string | null {
  const text = lines.filter((line) => line !== '').join('\n');
  return text === '' ? null : text;
}
