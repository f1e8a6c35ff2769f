import type { TableFile, Taken } from '../shared/table-file/table-file.ts';
import { countColumn, textColumn, toTable } from '../shared/table-file/to-table.ts';
import { usualNotes } from '../shared/table-file/usual-notes.ts';
import type { Evident } from './evident.ts';
import type { Outcome, Plan } from './load-plan.ts';
import { partName } from './part-names.ts';

type Holder = Pick<Plan['priorities'][number], 'name'> & { readonly outcomes: readonly Outcome[] };

interface Line {
  readonly priority: string;
  readonly outcome: Outcome;
  /** "Actions". */
  readonly part: string;
  /** Of an indicator. */
  readonly code: string | null;
  /** Null for what was lost in extraction. */
  readonly text: string | null;
  readonly raw: string | null;
  readonly note: string | null;
  readonly source: { readonly line: number | null };
}

/** What the plan says under its outcomes as a file, a row for each text, in the order of the screen. */
export function outcomesFile(
  plan: Pick<Plan, 'title' | 'source'>,
  { name, title }: { readonly name: string; readonly title: string },
  priorities: readonly Holder[],
  taken: Taken,
): TableFile {
  return {
    name,
    title,
    table: toTable(
      priorities.flatMap((priority) =>
        priority.outcomes.flatMap((outcome) => linesOf(priority.name, outcome)),
      ),
      COLUMNS,
    ),
    notes: [
      ...usualNotes(`${title}: ${plan.title}`, taken),
      { name: 'Document', text: plan.source.document },
      { name: 'Printed', text: 'What is printed where a text was read as something else.' },
      {
        name: 'Lost',
        text: 'A row without a text is a part that was lost in extraction; its note says how one can tell.',
      },
    ],
  };
}

/** The lists of an outcome in the order of its page. */
const TEXTS = ['risks', 'mitigations', 'resources'] as const;

function linesOf(priority: string, outcome: Outcome): Line[] {
  const of = (part: string, texts: readonly (Evident & { readonly code?: string | null })[]) =>
    texts.map((text): Line => ({ priority, outcome, part: partName(part), code: null, ...text }));
  return [
    ...of('context', outcome.context),
    ...of('actions', outcome.actions),
    ...of(
      'indicators',
      outcome.indicators.map((text) => ({ ...text, code: text.indicator.code })),
    ),
    ...TEXTS.flatMap((part) => of(part, outcome[part])),
    ...outcome.missing.map(
      ({ part, note, source }): Line => ({
        ...{ priority, outcome, part: partName(part), code: null, text: null, raw: null, note, source },
      }),
    ),
  ];
}

const COLUMNS = [
  textColumn('Priority', ({ priority }: Line) => priority),
  countColumn('Number', ({ outcome }: Line) => outcome.number),
  textColumn('High level outcome', ({ outcome }: Line) => outcome.name),
  textColumn('Part', ({ part }: Line) => part),
  textColumn('Code', ({ code }: Line) => code),
  textColumn('Text', ({ text }: Line) => text),
  textColumn('Printed', ({ raw }: Line) => raw),
  textColumn('Note', ({ note }: Line) => note),
  countColumn('Line', ({ source }: Line) => source.line),
];
