import { type ChangeOutcome, INVALID_INPUT } from '../../shared/editing/change-outcome.ts';
import { type SentForm, unchangedOutcome } from '../../shared/editing/unchanged-outcome.ts';
import { graphql, type ResultOf } from '../../shared/graphql.ts';
import { STAGE_WORDS } from '../../shared/stage.ts';

/** What may come of a correction, or of saying who answers for a row. */
export const REPORT_RESULT = graphql(
  `
    fragment ReportChangeResult on ChangeReportResult {
      __typename
      ... on ReportChanged {
        report {
          id
        }
      }
      ... on EditionConflict {
        message
        edition {
          id
          title
          stage
        }
      }
      ... on InvalidInput {
        ...ChangeInvalidInput
      }
      ... on NotAllowed {
        message
      }
    }
  `,
  [INVALID_INPUT],
);

/** What an answer of the API means for the form; null is no answer. */
export function reportOutcome(
  { form, fields, done }: SentForm<string>,
  result: ResultOf<typeof REPORT_RESULT> | null,
): ChangeOutcome {
  switch (result?.__typename) {
    case 'ReportChanged':
      return { form, kind: 'done', message: done };
    case 'EditionConflict': {
      const { title, stage } = result.edition;
      const now = `Something else of “${title}” was changed since you opened the page; it is at ${STAGE_WORDS[stage]}.`;
      return { form, kind: 'conflict', message: result.message, now };
    }
    default:
      return unchangedOutcome(form, fields, result);
  }
}
