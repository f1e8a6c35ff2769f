import type { LoaderFunctionArgs } from 'react-router';
import { COUNCIL_EDITIONS } from '../../shared/council-editions.ts';
import type { Filed } from '../../shared/figures/filed.ts';
import { readFragment } from '../../shared/graphql.ts';
import { load, notFound } from '../../shared/load.ts';
import { OVERRIDE, type Override } from '../../shared/overrides/override.ts';
import { CYCLE, CYCLE_REPORT, type CycleReport, type StandingFigure } from './cycle-query.ts';
import { TO_CORRECT, type ToCorrect, toCorrectOf } from './to-correct.ts';

export interface LoadedCycle {
  readonly report: CycleReport;
  /** Those that the viewer may see, newest first; for the public the approved one alone. */
  readonly overrides: readonly Override[];
  /** The approved one. */
  readonly override: Override | null;
  /** Figures that were filed in Dial, by the observation's id. */
  readonly filed: ReadonlyMap<string, Filed>;
  /** What stands of the indicator now, whichever edition brought it. */
  readonly standing: readonly StandingFigure[];
  /** The newest edition that reports it. */
  readonly newest: string;
  /** The edition's revision. */
  readonly revision: number;
  readonly signedIn: boolean;
  /** What was filed, for those who may correct it. */
  readonly toCorrect: ToCorrect | null;
  readonly may: {
    /** Of an edition that is not published. */
    readonly assign: boolean;
    readonly recordBreaks: boolean;
    readonly setTargets: boolean;
    readonly readAudit: boolean;
  };
}

/** What became of an indicator's row in the reporting cycle, and what the viewer may do about it. */
export async function loadCycle(
  args: LoaderFunctionArgs,
  at: { readonly edition: string; readonly indicator: string },
): Promise<LoadedCycle> {
  const [{ viewer }, { edition, indicator }] = await Promise.all([
    load(args, COUNCIL_EDITIONS, {}),
    load(args, CYCLE, at),
  ]);
  const reports = readFragment(CYCLE_REPORT, indicator?.reports ?? []);
  const report = reports.find((row) => row.edition.id === at.edition);
  if (edition === null || indicator === null || report === undefined) throw notFound();
  const override = readFragment(OVERRIDE, report.override);
  const seen = readFragment(OVERRIDE, report.overrides);
  const may = (permission: (typeof viewer.permissions)[number]) => viewer.permissions.includes(permission);
  const isOpened = edition.openedFrom !== null;
  const isPublished = edition.stage === 'PUBLISHED';
  const toCorrect =
    isOpened && isPublished && may('CORRECT_EDITIONS')
      ? toCorrectOf(await load(args, TO_CORRECT, { id: report.id, edition: at.edition }), at.indicator)
      : null;
  return {
    report,
    override,
    overrides: seen.length === 0 && override !== null ? [override] : seen,
    filed: filedFigures(indicator.observations),
    standing: indicator.standing,
    newest: reports.at(-1)?.edition.id ?? at.edition,
    revision: edition.revision,
    signedIn: viewer.id !== null,
    toCorrect,
    may: {
      assign: isOpened && !isPublished && may('ASSIGN_RESPONSIBILITY'),
      recordBreaks: may('RECORD_BREAKS'),
      setTargets: may('SET_TARGETS'),
      readAudit: may('READ_AUDIT'),
    },
  };
}

interface Read {
  readonly id: string;
  readonly edition: Filed['edition'];
  readonly filed: { readonly by: string; readonly at: string; readonly reason: string | null } | null;
}

function filedFigures(observations: readonly Read[]): ReadonlyMap<string, Filed> {
  return new Map(
    observations.flatMap(({ id, edition, filed }) =>
      filed === null ? [] : [[id, { ...filed, edition }] as const],
    ),
  );
}
