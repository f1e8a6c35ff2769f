import {
  readMonitoredOfPlanOutcomes,
  readOutcomesOfPlanIndicators,
  readOutcomesOfPlanPriorities,
  readPlanIndicatorsById,
  readPlanOutcomesById,
  readPlanPrioritiesById,
  readPrioritiesOfPlans,
} from '@dial/database/read/corporate-plan';
import {
  readDeliveryMeasuresOfFrameworkMeasures,
  readDeliveryMeasuresOfPlans,
  readDeliveryMeasuresOfProposedMeasures,
  readDeliveryPlansById,
} from '@dial/database/read/delivery';
import {
  readFrameworkMeasuresById,
  readFrameworkMeasuresOfIndicators,
  readFrameworkMeasuresOfLayers,
  readLayersById,
  readLayersOfIndicators,
} from '@dial/database/read/framework';
import {
  readIndicatorsOfFrameworkMeasures,
  readIndicatorsOfProposedMeasures,
} from '@dial/database/read/indicators';
import {
  readChainsById,
  readChainsOf,
  readLineageOfIndicators,
  readLinksOfChains,
  readMembersOfChains,
} from '@dial/database/read/lineage';
import {
  readMappingsOfIndicators,
  readMappingsOfOutcomes,
  readMappingVersions,
} from '@dial/database/read/mappings';
import {
  readAgreedMeasures,
  readOutcomesById,
  readOutcomesOfPriorities,
  readPrioritiesById,
} from '@dial/database/read/outcomes';
import {
  readProposedMeasuresById,
  readProposedMeasuresOfIndicators,
  readProposedMeasuresOfOutcomes,
} from '@dial/database/read/proposed-measures';
import type { Reader } from '@dial/database/read/reader';
import { many, one } from './batch.ts';

/** What the vision, the framework, the plans and the chains hang together by. */
export function createStrategyLoaders(reader: Reader) {
  return {
    priority: one(reader, readPrioritiesById, (row) => row.id),
    outcome: one(reader, readOutcomesById, (row) => row.id),
    outcomesOfPriority: many(reader, readOutcomesOfPriorities, (row) => row.priorityId),
    agreedMeasures: many(reader, readAgreedMeasures, (row) => row.editionId),
    mappingsOfOutcome: many(reader, readMappingsOfOutcomes, (row) => row.outcomeId),
    mappingsOfIndicator: many(reader, readMappingsOfIndicators, (row) => row.indicatorId),
    mappingVersions: many(reader, readMappingVersions, (row) => row.mappingId),
    proposedMeasure: one(reader, readProposedMeasuresById, (row) => row.id),
    proposedMeasuresOfOutcome: many(reader, readProposedMeasuresOfOutcomes, (row) => row.outcomeId ?? ''),
    proposedMeasuresOfIndicator: many(reader, readProposedMeasuresOfIndicators, (row) => row.indicatorId),
    indicatorsOfProposedMeasure: many(
      reader,
      readIndicatorsOfProposedMeasures,
      (row) => row.proposedMeasureId,
    ),
    layer: one(reader, readLayersById, (row) => row.id),
    layersOfIndicator: many(reader, readLayersOfIndicators, (row) => row.indicatorId),
    frameworkMeasure: one(reader, readFrameworkMeasuresById, (row) => row.id),
    frameworkMeasuresOfLayer: many(reader, readFrameworkMeasuresOfLayers, (row) => row.layerId),
    frameworkMeasuresOfIndicator: many(reader, readFrameworkMeasuresOfIndicators, (row) => row.indicatorId),
    indicatorsOfFrameworkMeasure: many(
      reader,
      readIndicatorsOfFrameworkMeasures,
      (row) => row.frameworkMeasureId,
    ),
    deliveryPlan: one(reader, readDeliveryPlansById, (row) => row.id),
    deliveryMeasuresOfPlan: many(reader, readDeliveryMeasuresOfPlans, (row) => row.planId),
    deliveryMeasuresOfFrameworkMeasure: many(
      reader,
      readDeliveryMeasuresOfFrameworkMeasures,
      (row) => row.frameworkMeasureId ?? '',
    ),
    deliveryMeasuresOfProposedMeasure: many(
      reader,
      readDeliveryMeasuresOfProposedMeasures,
      (row) => row.proposedMeasureId ?? '',
    ),
    chain: one(reader, readChainsById, (row) => row.id),
    chainsOfIndicator: many(reader, readChainsOf('indicator'), (row) => row.carrierId),
    chainsOfProposedMeasure: many(reader, readChainsOf('proposedMeasure'), (row) => row.carrierId),
    chainsOfFrameworkMeasure: many(reader, readChainsOf('frameworkMeasure'), (row) => row.carrierId),
    chainsOfPlanIndicator: many(reader, readChainsOf('planIndicator'), (row) => row.carrierId),
    membersOfChain: many(reader, readMembersOfChains, (row) => row.chainId),
    linksOfChain: many(reader, readLinksOfChains, (row) => row.chainId),
    lineageOfIndicator: many(reader, readLineageOfIndicators, (row) => row.indicatorId),
    prioritiesOfPlan: many(reader, readPrioritiesOfPlans, (row) => row.planId),
    planPriority: one(reader, readPlanPrioritiesById, (row) => row.id),
    outcomesOfPlanPriority: many(reader, readOutcomesOfPlanPriorities, (row) => row.priorityId),
    planOutcome: one(reader, readPlanOutcomesById, (row) => row.id),
    monitoredOfPlanOutcome: many(reader, readMonitoredOfPlanOutcomes, (row) => row.outcomeId),
    planIndicator: one(reader, readPlanIndicatorsById, (row) => row.id),
    outcomesOfPlanIndicator: many(reader, readOutcomesOfPlanIndicators, (row) => row.indicatorId),
  };
}
