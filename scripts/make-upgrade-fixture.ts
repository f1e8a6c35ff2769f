// node scripts/make-upgrade-fixture.ts NAME: keeps a small dump of a database of this version, which every later version must
// be able to upgrade (packages/database/src/upgrade). Run it once, when an issue is finished: the fixtures of earlier ones stay.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packageFile from '../package.json' with { type: 'json' };
import { loadCouncil } from '../packages/database/src/load/load-council.ts';
import { openDatabase } from '../packages/database/src/open/open-database.ts';
import { madeDelivery } from '../packages/database/src/testing/made-delivery.ts';
import { madeQuarterRows } from '../packages/database/src/testing/made-quarter-rows.ts';
import { keepFixture } from '../packages/database/src/upgrade/keep-fixture.ts';
import { followRules } from '../packages/database/src/write/follow-rules.ts';
import { changeMappingTo } from '../packages/database/src/write/mappings.ts';
import { writerOf } from '../packages/database/src/write/writer.ts';
import { chainMember } from '../packages/domain/src/strategy-data/chain-member.ts';
import { readCouncil } from '../packages/luton/src/read-council.ts';

/** The first rows of these areas, and those that the first highlight names, have between them a row in every table. */
const AREAS = ['2023-24-q3.net-zero', '2016-17-q4.integrated-and-digital-services'];
const ROWS = 1;
const HIGHLIGHTS = 1;
const TERMS = 2;
const OUTCOMES = 2;

/** Chains whose indicators are all among those rows, with what else they join. */
const CHAINS = 2;

type Council = ReturnType<typeof readCouncil>;
type Edition = Council['editions'][number];
type Strategy = Council['strategy'];

/** What an edition says of those rows, and its first terms. */
function narrowed(edition: Edition): Edition {
  const { head } = edition;
  const named = new Set(edition.highlights.slice(0, HIGHLIGHTS).flatMap((row) => row.indicators));
  const first = edition.indicators.filter(({ area }) => AREAS.includes(`${head.id}.${area}`)).slice(0, ROWS);
  const indicators = edition.indicators.filter((row) => named.has(row.id) || first.includes(row));
  const kept = new Set(indicators.map(({ id }) => id));
  const areas = new Set(indicators.map(({ area }) => `${head.id}.${area}`));
  const only = (ids: readonly string[]) => ids.filter((id) => kept.has(id));
  const about = <Row extends { indicator: string }>(rows: readonly Row[]) =>
    rows.filter((row) => kept.has(row.indicator));
  return {
    head: {
      ...head,
      areas: head.areas
        .filter(({ id }) => areas.has(id))
        .map((area) => ({ ...area, target_outcomes: area.target_outcomes.slice(0, OUTCOMES) })),
    },
    indicators,
    observations: about(edition.observations),
    targets: about(edition.targets),
    directions: about(edition.directions),
    highlights: edition.highlights
      .map((row) => ({ ...row, indicators: only(row.indicators) }))
      .filter((row) => row.indicators.length > 0),
    commentary: edition.commentary
      .map((row) => ({ ...row, covers: only(row.covers) }))
      .filter((row) => row.covers.length > 0),
    conflicts: edition.conflicts
      .map((row) => ({ ...row, indicators: only(row.indicators) }))
      .filter((row) => row.indicators.length > 0),
    glossary: edition.glossary.slice(0, TERMS),
  };
}

/** What those chains join and those areas print, and the first of each part. */
function narrowedStrategy(strategy: Strategy, editions: readonly Edition[]): Strategy {
  const reported = new Set(editions.flatMap(({ indicators }) => indicators.map(({ id }) => id)));
  const membersOf = ({ links }: Strategy['chains'][number]) =>
    links.flatMap(({ earlier, later }) => [chainMember(earlier), chainMember(later)]);
  const chains = strategy.chains
    .filter((chain) => membersOf(chain).every(({ kind, id }) => kind !== 'indicator' || reported.has(id)))
    .slice(0, CHAINS);
  const joined = new Set(chains.flatMap((chain) => membersOf(chain).map(({ key }) => key)));
  const { vision, framework } = strategy;
  const proposedMeasures = strategy.proposedMeasures.filter(
    ({ id }, index) => index === 0 || joined.has(`proposed-measure.${id}`),
  );
  const outcomes = new Set([
    ...editions.flatMap(({ head }) => head.areas.flatMap((area) => area.target_outcomes.map(({ id }) => id))),
    ...proposedMeasures.map(({ outcome }) => outcome),
  ]);
  const priorities = vision.priorities.map((priority) => ({
    ...priority,
    outcomes: priority.outcomes.filter(({ id }) => outcomes.has(id)),
  }));
  return {
    vision: { ...vision, priorities },
    proposedMeasures,
    framework: {
      ...framework,
      measures: framework.measures.filter(
        ({ id }, index) => index === 0 || joined.has(`framework-measure.${id}`),
      ),
    },
    corporatePlans: strategy.corporatePlans.map((plan) => narrowedPlan(plan, joined)),
    chains,
  };
}

/** One section, one year, and the indicators that chains join, each with one place that names it. */
function narrowedPlan({ head, outcomes }: Strategy['corporatePlans'][number], joined: ReadonlySet<string>) {
  const named = new Set<string>();
  const once = <Indicator extends { id: string }>(indicators: readonly Indicator[]) =>
    indicators.filter(({ id }) => {
      const kept = joined.has(`plan-indicator.${id}`) && !named.has(id);
      named.add(id);
      return kept;
    });
  const kept = outcomes
    .map((outcome, index) => ({
      ...outcome,
      actions: outcome.actions.slice(0, 2),
      indicators: index === 0 ? outcome.indicators : once(outcome.indicators),
    }))
    .filter(({ indicators }) => indicators.length > 0);
  const of = new Set(kept.map(({ priority }) => priority));
  const domains = head.domains.map((domain) => ({ ...domain, indicators: once(domain.indicators) }));
  return {
    head: {
      ...head,
      sections: head.sections.slice(0, 1),
      priorities: head.priorities.filter(({ id }) => of.has(id)),
      timeline: head.timeline.slice(0, 1),
      domains: domains.filter(({ indicators }) => indicators.length > 0),
    },
    outcomes: kept,
  };
}

/** The same with a first figure that was misread, so that the second load corrects it and the dump holds two versions. */
function misread(council: Council): Council {
  const editions = council.editions.map((edition) => ({
    ...edition,
    observations: edition.observations.map((row, index) =>
      index === 0 ? { ...row, raw: 'misread', value: null, status: 'uncertain' as const } : row,
    ),
  }));
  return { ...council, editions, files: council.files.map((file) => ({ ...file, hash: 'misread' })) };
}

const name = process.argv[2];
if (name === undefined || !/^\d{4}-[a-z0-9-]+$/.test(name))
  throw new Error('Usage: make-upgrade-fixture.ts 0001-name');
const dataDirectory = mkdtempSync(join(tmpdir(), 'dial-fixture-'));
const database = await openDatabase({ databaseUrl: undefined, dataDirectory, version: packageFile.version });
const whole = readCouncil();
const editions = whole.editions.map(narrowed);
const council = { ...whole, editions, strategy: narrowedStrategy(whole.strategy, editions) };
await loadCouncil(database.prisma, misread(council));
await loadCouncil(database.prisma, council);
const [measure] = council.strategy.framework.measures;
await madeDelivery(database.prisma, measure?.id ?? '');
const mapping = await database.prisma.outcomeMapping.findFirstOrThrow({ orderBy: { id: 'asc' } });
const agreement = { id: mapping.id, version: 1, action: 'agree', rationale: 'Made up.' } as const;
await changeMappingTo(writerOf(database.prisma, 'made-up-hub'), agreement);
await madeQuarterRows(database.prisma, '2023-24-q3');
await followRules(database.prisma);
console.log(`Wrote ${await keepFixture(database.prisma, name)}`);
await database.close();
rmSync(dataDirectory, { recursive: true });
process.exit(0);
