import type { ActionFunctionArgs } from 'react-router';
import { change } from '../../shared/editing/change.ts';
import type { ChangeOutcome } from '../../shared/editing/change-outcome.ts';
import { typedText } from '../../shared/editing/typed-text.ts';
import { graphql, readFragment } from '../../shared/graphql.ts';
import { REPORT_RESULT, reportOutcome } from './report-result.ts';

const ASSIGN = graphql(
  `
    mutation AssignResponsibility($input: AssignResponsibilityInput!) {
      assignResponsibility(input: $input) {
        ...ReportChangeResult
      }
    }
  `,
  [REPORT_RESULT],
);

/** Says who answers for the row of an edition that is not published. */
export async function assignResponsibility(args: ActionFunctionArgs, data: FormData): Promise<ChangeOutcome> {
  const director = typedText(data, 'director').trim();
  const answer = await change(args, ASSIGN, {
    input: {
      report: typedText(data, 'report'),
      revision: Number(typedText(data, 'revision')),
      reportingOfficers: namesOf(typedText(data, 'reportingOfficers')),
      authorisingManagers: namesOf(typedText(data, 'authorisingManagers')),
      director: director === '' ? null : director,
      reason: typedText(data, 'reason'),
    },
  });
  const sent = {
    form: typedText(data, 'form'),
    fields: ['reportingOfficers', 'authorisingManagers', 'director', 'reason'],
    done: 'Who answers for the indicator is saved.',
  };
  return reportOutcome(sent, answer && readFragment(REPORT_RESULT, answer.assignResponsibility));
}

/** Names typed one on a line; empty lines are none. */
function namesOf(typed: string): string[] {
  return typed
    .split('\n')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
