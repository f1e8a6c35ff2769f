import type { LoaderFunctionArgs } from 'react-router';
import { FIELD_CHANGE } from '../../shared/changes/field-change.ts';
import { graphql, type ResultOf } from '../../shared/graphql.ts';
import { load, notFound } from '../../shared/load.ts';
import type { Stage } from '../../shared/stage.ts';
import { type Moment, momentInput, NOW, readMoment } from '../moment.ts';

const EDITION = graphql(`
  query ChangesEdition($edition: ID!) {
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
  readonly from: Moment;
  readonly to: Moment;
  /** Null where the reader sees no versions at one of the moments. */
  readonly changes: EditionChanges | null;
}

/** What changed of an edition between the moments that the address names: else since it came to its present stage. */
export async function loadChanges(args: LoaderFunctionArgs): Promise<LoadedChanges> {
  const id = args.params.edition ?? '';
  const { edition } = await load(args, EDITION, { edition: id }, 'network-only');
  if (edition === null) throw notFound();
  const { searchParams } = new URL(args.request.url);
  const from = readMoment(searchParams, 'from') ?? lastStep(edition.steps);
  const to = readMoment(searchParams, 'to') ?? NOW;
  const moments = { from: momentInput(from), to: momentInput(to) };
  const { editionChanges } = await load(args, CHANGES, { edition: id, ...moments }, 'no-cache');
  return { edition, from, to, changes: editionChanges };
}

function lastStep(steps: readonly { readonly to: Stage }[]): Moment {
  const last = steps.at(-1);
  return last === undefined ? NOW : { kind: 'stage', stage: last.to };
}
