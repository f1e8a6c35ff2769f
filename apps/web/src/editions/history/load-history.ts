import { readText } from '@dial/domain/address/query-values';
import { dayInLondon } from '@dial/domain/period/day-in-london';
import { type LoaderFunctionArgs, redirect } from 'react-router';
import { BLOCK } from '../../shared/commentary/filed-commentary.tsx';
import { graphql, type ResultOf } from '../../shared/graphql.ts';
import { load, notFound } from '../../shared/load.ts';
import { RAG_COUNTS } from '../../shared/rag-counts.ts';
import type { Stage } from '../../shared/stage.ts';
import {
  historyPath,
  type Moment,
  momentInput,
  NOW,
  notAhead,
  parseMoment,
  readMoment,
  stagesSeen,
} from '../moment.ts';

const EDITION_AS_AT = graphql(
  `
    query EditionAsAt($edition: ID!, $at: MomentInput!) {
    viewer {
      permissions
    }
      edition(id: $edition) {
        id
        title
        financialYear
        quarter
        openedFrom {
          id
        }
        steps {
          to
          at
        }
      }
      editionAsAt(edition: $edition, at: $at) {
        at
        stage
        title
        headline {
          ...RagCountsParts
        }
        workingWell: highlights(kind: WORKING_WELL)
        toNote: highlights(kind: TO_NOTE)
        reports {
          id
          indicator {
            id
          }
          title
          series
          unit
          decimals
          area
          areaId
          period
          actual {
            value
            status
            expected
          }
          yearToDate {
            value
            status
            expected
          }
          targets
          rag
          computedRag
          unratedReason
          movement
          explanation
          commentary {
            authors
            date
            blocks {
              ...FiledCommentaryBlock
            }
          }
          override {
            rag
            reason
            author
            approver
            expiresOn
          }
          changedAt
          changedBy
          note
        }
      }
    }
  `,
  [RAG_COUNTS, BLOCK],
);

type Answer = ResultOf<typeof EDITION_AS_AT>;
export type AsAt = NonNullable<Answer['editionAsAt']>;
export type ReportThen = AsAt['reports'][number];

export interface LoadedHistory {
  readonly edition: NonNullable<Answer['edition']>;
  /** Those that the reader may look back on. */
  readonly stages: readonly Stage[];
  readonly moment: Moment;
  /** Null where the edition has no kept versions, or the reader may not see that moment. */
  readonly asAt: AsAt | null;
}

/** The edition as it stood at the moment of the address; now where it names none. */
export async function loadHistory(args: LoaderFunctionArgs): Promise<LoadedHistory> {
  const id = args.params.edition ?? '';
  const { searchParams } = new URL(args.request.url);
  const chosen = readMoment(searchParams, 'at');
  if (chosen !== null) throw redirect(historyPath(id, chosen));
  const named = parseMoment(readText(searchParams, 'on') || readText(searchParams, 'stage')) ?? NOW;
  const moment = notAhead(named, dayInLondon(new Date()));
  const { viewer, edition, editionAsAt } = await load(
    args,
    EDITION_AS_AT,
    { edition: id, at: momentInput(moment) },
    'no-cache',
  );
  if (edition === null) throw notFound();
  return { edition, stages: stagesSeen(edition.steps, viewer.permissions), moment, asAt: editionAsAt };
}
