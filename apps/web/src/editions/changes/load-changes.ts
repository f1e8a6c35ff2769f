import { dayInLondon } from '@dial/domain/period/day-in-london';
import type { LoaderFunctionArgs } from 'react-router';
import { FIELD_CHANGE } from '../../shared/changes/field-change.ts';
import { graphql, type ResultOf } from '../../shared/graphql.ts';
import { load, notFound } from '../../shared/load.ts';
import type { Stage } from '../../shared/stage.ts';
import { type Moment, momentInput, NOW, notAhead, readMoment, stagesSeen } from '../moment.ts';

const EDITION = graphql(`
  query ChangesEdition($edition: ID!) {
    viewer {
      permissions
    }
    edition(id: $edition) {
      id
      title
      financialYear
      quarter
      stage
      steps {
        to
        at
      }
    }
  }
`);

const CHANGES = graphql(
  `
  query EditionChanges($edition: ID!, $from: MomentInput!, $to: MomentInput!) {
    editionChanges(edition: $edition, from: $from, to: $to) {
      from
      to
      edition {
        ...FieldChangeParts
      }
      reports {
        indicator {
          id
        }
        title
        series
        area
        fields {
          ...FieldChangeParts
        }
      }
    }
  }
`,
  [FIELD_CHANGE],
);

export type EditionChanges = NonNullable<ResultOf<typeof CHANGES>['editionChanges']>;

export interface LoadedChanges {
  readonly edition: NonNullable<ResultOf<typeof EDITION>['edition']>;
  /** Those that the reader may look back on. */
  readonly stages: readonly Stage[];
  readonly from: Moment;
  readonly to: Moment;
  /** Null where the reader sees no versions at one of the moments. */
  readonly changes: EditionChanges | null;
}

/** What changed of an edition between the moments that the address names: else since it came to its present stage. */
export async function loadChanges(args: LoaderFunctionArgs): Promise<LoadedChanges> {
  const id = args.params.edition ?? '';
  const { viewer, edition } = await load(args, EDITION, { edition: id }, 'network-only');
  if (edition === null) throw notFound();
  const stages = stagesSeen(edition.steps, viewer.permissions);
  const { searchParams } = new URL(args.request.url);
  const today = dayInLondon(new Date());
  const from = notAhead(readMoment(searchParams, 'from') ?? lastOf(stages), today);
  const to = notAhead(readMoment(searchParams, 'to') ?? NOW, today);
  const moments = { from: momentInput(from), to: momentInput(to) };
  const { editionChanges } = await load(args, CHANGES, { edition: id, ...moments }, 'no-cache');
  return { edition, stages, from, to, changes: editionChanges };
}

function lastOf(stages: readonly Stage[]): Moment {
  const last = stages.at(-1);
  return last === undefined ? NOW : { kind: 'stage', stage: last };
}
