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
import { many, one } from './batch.ts';

/** What the vision, the framework, the plans and the chains hang together by. */
export const STRATEGY_LOADERS = {
  priority: one(readPrioritiesById, (row) => row.id),
  outcome: one(readOutcomesById, (row) => row.id),
  outcomesOfPriority: many(readOutcomesOfPriorities, (row) => row.priorityId),
  agreedMeasures: many(readAgreedMeasures, (row) => row.editionId),
  mappingsOfOutcome: many(readMappingsOfOutcomes, (row) => row.outcomeId),
  mappingsOfIndicator: many(readMappingsOfIndicators, (row) => row.indicatorId),
  mappingVersions: many(readMappingVersions, (row) => row.mappingId),
  proposedMeasure: one(readProposedMeasuresById, (row) => row.id),
  proposedMeasuresOfOutcome: many(readProposedMeasuresOfOutcomes, (row) => row.outcomeId ?? ''),
  proposedMeasuresOfIndicator: many(readProposedMeasuresOfIndicators, (row) => row.indicatorId),
  indicatorsOfProposedMeasure: many(readIndicatorsOfProposedMeasures, (row) => row.proposedMeasureId),
  layer: one(readLayersById, (row) => row.id),
  layersOfIndicator: many(readLayersOfIndicators, (row) => row.indicatorId),
  frameworkMeasure: one(readFrameworkMeasuresById, (row) => row.id),
  frameworkMeasuresOfLayer: many(readFrameworkMeasuresOfLayers, (row) => row.layerId),
  frameworkMeasuresOfIndicator: many(readFrameworkMeasuresOfIndicators, (row) => row.indicatorId),
  indicatorsOfFrameworkMeasure: many(readIndicatorsOfFrameworkMeasures, (row) => row.frameworkMeasureId),
  deliveryPlan: one(readDeliveryPlansById, (row) => row.id),
  deliveryMeasuresOfPlan: many(readDeliveryMeasuresOfPlans, (row) => row.planId),
  deliveryMeasuresOfFrameworkMeasure: many(
    readDeliveryMeasuresOfFrameworkMeasures,
    (row) => row.frameworkMeasureId ?? '',
  ),
  deliveryMeasuresOfProposedMeasure: many(
    readDeliveryMeasuresOfProposedMeasures,
    (row) => row.proposedMeasureId ?? '',
  ),
  chain: one(readChainsById, (row) => row.id),
  chainsOfIndicator: many(readChainsOf('indicator'), (row) => row.carrierId),
  chainsOfProposedMeasure: many(readChainsOf('proposedMeasure'), (row) => row.carrierId),
  chainsOfFrameworkMeasure: many(readChainsOf('frameworkMeasure'), (row) => row.carrierId),
  chainsOfPlanIndicator: many(readChainsOf('planIndicator'), (row) => row.carrierId),
  membersOfChain: many(readMembersOfChains, (row) => row.chainId),
  linksOfChain: many(readLinksOfChains, (row) => row.chainId),
  lineageOfIndicator: many(readLineageOfIndicators, (row) => row.indicatorId),
  prioritiesOfPlan: many(readPrioritiesOfPlans, (row) => row.planId),
  planPriority: one(readPlanPrioritiesById, (row) => row.id),
  outcomesOfPlanPriority: many(readOutcomesOfPlanPriorities, (row) => row.priorityId),
  planOutcome: one(readPlanOutcomesById, (row) => row.id),
  monitoredOfPlanOutcome: many(readMonitoredOfPlanOutcomes, (row) => row.outcomeId),
  planIndicator: one(readPlanIndicatorsById, (row) => row.id),
  outcomesOfPlanIndicator: many(readOutcomesOfPlanIndicators, (row) => row.indicatorId),
} as const;
