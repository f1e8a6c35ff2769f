import type { TransactionClient } from '../open/client.ts';
import { chainRows } from './chain-rows.ts';
import { corporatePlanRows } from './corporate-plan-rows.ts';
import type { CouncilData } from './council-data.ts';
import { frameworkRows } from './framework-rows.ts';
import { outcomeRows, priorityRows } from './outcome-rows.ts';
import { outcomeSearchEntries } from './outcome-search-entries.ts';
import { STRATEGY_KINDS, strategySearchEntries } from './strategy-search-entries.ts';
import type { TableRows } from './table-rows.ts';
import { insertRows, upsertRows } from './upsert-rows.ts';
import { visionRows } from './vision-rows.ts';

/**
 * Brings priorities and outcomes up to the vision and the editions. An outcome that none of them has any more is retired: areas,
 * measures and mappings may refer to it. What search finds of them is written afresh.
 */
export async function writeOutcomes(tx: TransactionClient, council: CouncilData): Promise<void> {
  const priorities = priorityRows(council.strategy.vision);
  const outcomes = outcomeRows(council);
  await upsertRows(tx, 'StrategicPriority', ['id'], priorities);
  await upsertRows(tx, 'Outcome', ['id'], outcomes);
  await tx.outcome.updateMany({ where: { id: { notIn: idsOf(outcomes) } }, data: { retired: true } });
  const gone = { notIn: idsOf(priorities) };
  await tx.outcome.updateMany({ where: { priorityId: gone }, data: { priorityId: null, position: null } });
  await tx.strategicPriority.deleteMany({ where: { id: gone } });
  await tx.searchEntry.deleteMany({ where: { kind: 'OUTCOME' } });
  await insertRows(tx, 'SearchEntry', outcomeSearchEntries(council));
}

/**
 * Writes what stands beside the editions: measures, which plans and chains refer to, are updated or retired; the rest is
 * written afresh. Indicators and outcomes are there before.
 */
export async function writeStrategy(tx: TransactionClient, council: CouncilData): Promise<void> {
  const { vision, proposedMeasures, framework, corporatePlans } = council.strategy;
  await tx.measureChain.deleteMany();
  await tx.corporatePlan.deleteMany();
  await tx.planIndicator.deleteMany();
  await tx.strategyDocument.deleteMany();
  await writeTables(tx, visionRows(vision, proposedMeasures));
  await writeTables(tx, frameworkRows(framework));
  for (const plan of corporatePlans) await writeTables(tx, corporatePlanRows(plan));
  await writeTables(tx, chainRows(council));

  const proposed = vision === null ? [] : idsOf(proposedMeasures);
  await tx.proposedMeasure.updateMany({ where: { id: { notIn: proposed } }, data: { retired: true } });
  const measures = idsOf(framework?.measures ?? []);
  await tx.frameworkMeasure.updateMany({ where: { id: { notIn: measures } }, data: { retired: true } });
  const layers = idsOf(framework?.layers ?? []);
  await tx.measureLayer.deleteMany({ where: { id: { notIn: layers }, measures: { none: {} } } });

  await tx.searchEntry.deleteMany({ where: { kind: { in: [...STRATEGY_KINDS] } } });
  await insertRows(tx, 'SearchEntry', strategySearchEntries(council));
}

async function writeTables(tx: TransactionClient, tables: readonly TableRows[]): Promise<void> {
  for (const { table, key, rows } of tables) await upsertRows(tx, table, key, rows);
}

function idsOf(rows: readonly { readonly id?: unknown }[]): string[] {
  return rows.map(({ id }) => String(id));
}
