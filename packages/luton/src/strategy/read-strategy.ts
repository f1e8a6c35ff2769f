import type { EditionData } from '@dial/domain/edition-data/edition-data';
import { corporatePlanData, planOutcomeData } from '@dial/domain/strategy-data/corporate-plan-data';
import { frameworkData } from '@dial/domain/strategy-data/framework-data';
import { chainData } from '@dial/domain/strategy-data/lineage-data';
import { memberDocuments } from '@dial/domain/strategy-data/member-documents';
import type { StrategyData } from '@dial/domain/strategy-data/strategy-data';
import { proposedMeasureData, visionData } from '@dial/domain/strategy-data/vision-data';
import { z } from 'zod';
import type { DataFileReader } from '../data-file.ts';
import { DataFileError } from '../data-file-error.ts';
import type { DirectorateData } from '../directorate-data.ts';
import type { DocumentData } from '../document-data.ts';
import { checkCorporatePlan } from './check-corporate-plan.ts';
import { checkFramework } from './check-framework.ts';
import { checkLineage } from './check-lineage.ts';
import { checkVision } from './check-vision.ts';

/** The corporate plans that the council published, by the folder of their data files. */
const CORPORATE_PLANS = ['corporate-plan-2008-14'] as const;

/** What the strategy's files refer to. */
interface Rest {
  readonly documents: readonly DocumentData[];
  readonly directorates: readonly DirectorateData[];
  readonly editions: readonly EditionData[];
}

/** Luton 2040, the measures framework, the corporate plans and the lineage, as their data files say them. */
export interface LutonStrategy extends StrategyData {
  readonly vision: NonNullable<StrategyData['vision']>;
  readonly framework: NonNullable<StrategyData['framework']>;
}

/**
 * Reads the data files beside the editions, each through its schema, and checks that they agree with one another and the rest.
 *
 * @throws DataFileError naming the file, the entry and the field
 */
export function readStrategy(
  reader: DataFileReader,
  { documents, directorates, editions }: Rest,
): LutonStrategy {
  const vision = reader.yaml('luton-2040/vision.yaml', visionData);
  const proposedMeasures = reader.yaml('luton-2040/proposed-measures.yaml', z.array(proposedMeasureData));
  const framework = reader.yaml('measures-framework/framework.yaml', frameworkData);
  const plans = CORPORATE_PLANS.map((folder) => readCorporatePlan(folder, reader));
  const corporatePlans = plans.map(({ plan }) => plan);
  const chains = reader.yaml('lineage.yaml', z.array(chainData));
  const strategy: LutonStrategy = { vision, proposedMeasures, framework, corporatePlans, chains };

  const dates = new Map(documents.map(({ id, date }) => [id, date]));
  const cited = [vision, framework, ...corporatePlans.map(({ head }) => head)].map(
    ({ document }) => document,
  );
  const members = memberDocuments(editions, strategy);
  const errors = [
    ...cited.filter((id) => !dates.has(id)).map((id) => `documents.yaml: ${id} is missing`),
    ...checkVision(vision, proposedMeasures),
    ...checkFramework(framework, new Set(directorates.map(({ id }) => id))),
    ...plans.flatMap(({ errors: found }) => found),
    ...checkLineage(
      chains,
      (key) => members.get(key),
      (document) => dates.get(document) ?? '',
    ),
  ];
  if (errors.length > 0)
    throw new DataFileError(`The files beside the editions do not agree:\n  ${errors.join('\n  ')}`);
  return strategy;
}

function readCorporatePlan(folder: string, reader: DataFileReader) {
  const path = `${folder}/plan.yaml`;
  const head = reader.yaml(path, corporatePlanData);
  const files = reader
    .list(folder, 'outcomes-')
    .map((file) => ({ path: file, outcomes: reader.yaml(file, z.array(planOutcomeData)) }));
  const plan = { head, outcomes: files.flatMap(({ outcomes }) => outcomes) };
  return { plan, errors: checkCorporatePlan(path, head, files) };
}
