import { indicatorName } from '@dial/domain/text/indicator-name';
import { indicatorLink } from '../mapping/indicator-link.ts';
import { type MappingStatus, type MappingStrength, mappingWords } from '../mapping/mapping-words.ts';
import type { ProposedMeasure } from '../proposed/proposed-measure.ts';
import type { Delivery } from './delivery.ts';

/** A step of the thread and what hangs below it. */
export interface ThreadNode {
  readonly key: string;
  /** What it is: "Indicator", "Quarterly Corporate Performance Measures 12". */
  readonly kind: string;
  readonly name: string;
  /** Null where it has no page of its own. */
  readonly to: string | null;
  readonly below: readonly ThreadNode[];
}

export interface ThreadMeasure {
  readonly id: string;
  readonly status: MappingStatus;
  readonly strength: MappingStrength;
  readonly indicator: {
    readonly id: string;
    readonly title: string;
    readonly series: string | null;
    readonly reports: readonly { readonly edition: { readonly id: string } }[];
    readonly frameworkMeasures: readonly {
      readonly id: string;
      readonly number: number;
      readonly measure: string;
      readonly layer: { readonly name: string };
      readonly deliveryMeasures: readonly Delivery[];
    }[];
  };
}

/** The steps below each indicator that is mapped to an outcome; retired mappings lead nowhere. */
export function indicatorThreads(measures: readonly ThreadMeasure[], edition: string): ThreadNode[] {
  return measures
    .filter(({ status }) => status !== 'RETIRED')
    .map((measure) => ({
      key: measure.id,
      kind: `Indicator, ${mappingWords(measure).toLowerCase()}`,
      name: indicatorName(measure.indicator),
      to: indicatorLink(measure.indicator, edition),
      below: measure.indicator.frameworkMeasures.map(
        ({ id, number, layer, measure: name, deliveryMeasures }) => ({
          key: id,
          kind: `${layer.name}, ${number}`,
          name,
          to: `/framework/${id}`,
          below: planThreads(deliveryMeasures),
        }),
      ),
    }));
}

/** The steps below each measure that is proposed for an outcome: the plans' measures registered under it. */
export function proposedThreads(
  proposed: readonly Pick<ProposedMeasure, 'id' | 'text' | 'deliveryMeasures'>[],
): ThreadNode[] {
  return proposed.map(({ id, text, deliveryMeasures }) => ({
    key: id,
    kind: 'Measure proposed for Luton 2040',
    name: text,
    to: `/framework/${id}`,
    below: planThreads(deliveryMeasures),
  }));
}

/** What was withdrawn or declined no longer means to change the dial. */
function planThreads(measures: readonly Delivery[]): ThreadNode[] {
  return measures
    .filter(({ status }) => status !== 'WITHDRAWN' && status !== 'DECLINED')
    .map(({ id, title, plan }) => ({
      key: id,
      kind: `Plan: ${plan.title}`,
      name: title,
      to: `/plans/${plan.id}`,
      below: [],
    }));
}
