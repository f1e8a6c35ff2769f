import { indicatorName } from '@dial/domain/text/indicator-name';
import type { LoaderFunctionArgs } from 'react-router';
import { COUNCIL_EDITIONS } from '../shared/council-editions.ts';
import { editionName } from '../shared/edition-name.ts';
import { graphql, type ResultOf } from '../shared/graphql.ts';
import { load, notAllowed } from '../shared/load.ts';
import { mustSignIn } from '../shared/sign-in/must-sign-in.ts';
import { auditInput, parseAuditFilters } from './audit-filters.ts';

const EVENTS = graphql(`
  query AuditEvents($filter: AuditFilter, $after: String) {
    auditEvents(filter: $filter, first: 50, after: $after) {
      nodes {
        id
        at
        actor
        actorName
        action
        subject
        before
        after
        edition
        indicator
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

const NAMES = graphql(`
  query AuditNames($edition: ID!) {
    scorecard(edition: $edition) {
      id
      indicatorId
      title
      series
    }
  }
`);

const PEOPLE = graphql(`
  query AuditPeople {
    people {
      id
      name
    }
  }
`);

export type AuditEvent = ResultOf<typeof EVENTS>['auditEvents']['nodes'][number];

export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** What was done, newest first, as far as the address asks for it, with the names to choose from. */
export async function loadAudit(args: LoaderFunctionArgs) {
  const { viewer, editions } = await load(args, COUNCIL_EDITIONS, {});
  mustSignIn(args, viewer);
  if (!viewer.permissions.includes('READ_AUDIT')) throw notAllowed();
  const params = new URL(args.request.url).searchParams;
  const filters = parseAuditFilters(params);
  const edition = editions.find(({ id }) => id === filters.edition)?.id ?? editions[0]?.id;
  const [{ auditEvents }, names, all] = await Promise.all([
    // Signing in and out is told here too, and moves no version of the data.
    load(args, EVENTS, { filter: auditInput(filters), after: params.get('after') }, 'no-cache'),
    edition === undefined ? null : load(args, NAMES, { edition }),
    viewer.permissions.includes('MANAGE_PEOPLE') ? load(args, PEOPLE, {}) : null,
  ]);
  const indicators = (names?.scorecard ?? []).map((row) => ({
    id: row.indicatorId,
    name: indicatorName(row),
  }));
  return {
    filters,
    events: auditEvents.nodes,
    older: auditEvents.pageInfo.hasNextPage ? auditEvents.pageInfo.endCursor : null,
    isFirst: !params.has('after'),
    editions: editions.map((one) => ({ id: one.id, name: editionName(one) })),
    indicators: named(indicators, filters.indicator),
    people: named(all?.people ?? actorsOf(auditEvents.nodes), filters.actor),
  };
}

/** Those who did something on the page, for those who may not list everybody. */
function actorsOf(events: readonly AuditEvent[]): readonly Choice[] {
  const actors = new Map(events.map(({ actor, actorName }) => [actor, actorName]));
  return [...actors].map(([id, name]) => ({ id, name }));
}

/** The choices by name, with the one that is chosen even where it is not among them. */
function named(choices: readonly Choice[], chosen: string): readonly Choice[] {
  const known = chosen === '' || choices.some(({ id }) => id === chosen);
  const all = known ? choices : [...choices, { id: chosen, name: chosen }];
  return all.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}
