import type { ActionFunctionArgs } from 'react-router';
import { change } from '../../shared/editing/change.ts';
import type { ChangeOutcome } from '../../shared/editing/change-outcome.ts';
import { typedText } from '../../shared/editing/typed-text.ts';
import { graphql, readFragment, type VariablesOf } from '../../shared/graphql.ts';
import { STATUS_CHOICES, takesFigure, takesReason } from './correct-status.ts';
import { REPORT_RESULT, reportOutcome } from './report-result.ts';

const CORRECT = graphql(
  `
    mutation CorrectReport($input: CorrectReportInput!) {
      correctReport(input: $input) {
        ...ReportChangeResult
      }
    }
  `,
  [REPORT_RESULT],
);

type Content = VariablesOf<typeof CORRECT>['input']['content'];

const CORRECTED_FIELDS = [
  'note',
  'status',
  'value',
  'numerator',
  'denominator',
  'expected',
  'reason',
  'commentary',
  'confirmed',
];

/** Corrects the row of a published edition: a further version, with a note that the public reads. */
export async function correctReport(args: ActionFunctionArgs, data: FormData): Promise<ChangeOutcome> {
  const answer = await change(args, CORRECT, {
    input: {
      report: typedText(data, 'report'),
      revision: Number(typedText(data, 'revision')),
      note: typedText(data, 'note'),
      content: typedContent(data),
    },
  });
  const sent = {
    form: typedText(data, 'form'),
    fields: CORRECTED_FIELDS,
    done: 'The correction is made, with its note for everyone to read.',
  };
  return reportOutcome(sent, answer && readFragment(REPORT_RESULT, answer.correctReport));
}

/** What is filed as typed; an empty box says nothing, nor does one that the status does not show. Past figures stay as the return filed them. */
export function typedContent(data: FormData): Content {
  const orNull = (name: string) => {
    const text = typedText(data, name).trim();
    return text === '' ? null : text;
  };
  const status = STATUS_CHOICES.find(({ value }) => value === typedText(data, 'status'))?.value ?? 'FINAL';
  const figure = (name: string) => (takesFigure(status) ? orNull(name) : null);
  return {
    status,
    value: figure('value'),
    numerator: figure('numerator'),
    denominator: figure('denominator'),
    expected: status === 'AWAITED' ? orNull('expected') : null,
    reason: takesReason(status) ? orNull('reason') : null,
    commentary: typedText(data, 'commentary'),
    confirmed: typedText(data, 'confirmed') === 'on',
    revisions: readRevisions(typedText(data, 'revisions')),
  };
}

/** They go along unseen, as JSON that this page wrote. */
function readRevisions(json: string): Content['revisions'] {
  const read: Content['revisions'] = JSON.parse(json === '' ? '[]' : json);
  return read;
}
