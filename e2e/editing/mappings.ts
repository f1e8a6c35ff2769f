import type { Page } from '@playwright/test';
import { ask } from './api.ts';

const EDITION = '2023-24-q3';

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Measure {
  readonly id: string;
  readonly title: string;
}

export interface Version {
  readonly status: string;
  readonly strength: string;
  readonly rationale: string;
}

/** The edition's "No. of Apprenticeship Starts": green there, and no other measure's title holds these words. */
export const APPRENTICESHIPS: Measure = {
  id: 'apprenticeship-starts',
  title: 'No. of Apprenticeship Starts',
};

/** An outcome that has no agreed measure and was never said to be served by a measure; another one for each `place`. */
export async function outcomeWithout(page: Page, measure: Measure, place: number): Promise<Named> {
  const { outcomes } = await ask<{
    readonly outcomes: readonly (Named & {
      readonly mappings: readonly { readonly status: string; readonly indicator: { readonly id: string } }[];
    })[];
  }>(page, '{ outcomes { id name mappings { status indicator { id } } } }');
  const free = outcomes.filter(({ mappings }) =>
    mappings.every(({ status, indicator }) => status !== 'AGREED' && indicator.id !== measure.id),
  );
  const outcome = free[place];
  if (outcome === undefined) throw new Error(`Fewer than ${place + 1} outcomes are without ${measure.title}`);
  return { id: outcome.id, name: outcome.name };
}

/** Proposes that a measure serves an outcome, as somebody did before the journey; the mapping's id. */
export async function propose(
  page: Page,
  measure: Measure,
  outcome: Named,
  rationale: string,
): Promise<string> {
  const input = { indicator: measure.id, outcome: outcome.id, strength: 'CONTRIBUTING', rationale };
  const { result } = await ask<{ readonly result: { readonly mapping: { readonly id: string } } }>(
    page,
    `mutation Propose($input: ProposeMappingInput!) {
      result: proposeMapping(input: $input) { ... on MappingChanged { mapping { id } } }
    }`,
    { input },
  );
  return result.mapping.id;
}

/** What was ever said of a measure and an outcome, newest first. */
export async function historyOf(page: Page, measure: Measure, outcome: Named): Promise<readonly Version[]> {
  const answer = await ask<{
    readonly outcome: {
      readonly mappings: readonly {
        readonly indicator: { readonly id: string };
        readonly history: readonly Version[];
      }[];
    };
  }>(
    page,
    `query History($id: ID!) {
      outcome(id: $id) { mappings { indicator { id } history { status strength rationale } } }
    }`,
    { id: outcome.id },
  );
  return answer.outcome.mappings.find(({ indicator }) => indicator.id === measure.id)?.history ?? [];
}

/** Of the agreed outcomes, how many are on track. */
export async function targetsOnTrack(
  page: Page,
): Promise<{ readonly agreed: number; readonly onTrack: number }> {
  const { targetsOnTrack: counted } = await ask<{
    readonly targetsOnTrack: { readonly agreed: number; readonly onTrack: number };
  }>(page, 'query Track($edition: ID!) { targetsOnTrack(edition: $edition) { agreed onTrack } }', {
    edition: EDITION,
  });
  return counted;
}
