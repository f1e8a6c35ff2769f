import type { LoaderFunctionArgs } from 'react-router';
import { COUNCIL_EDITIONS, newestPublished } from '../../shared/council-editions.ts';
import { load, notFound } from '../../shared/load.ts';
import { loadLayers } from '../measures/load-layers.ts';
import { loadProposed } from '../proposed/load-proposed.ts';
import { loadFrameworkTies, loadProposedTies } from './load-ties.ts';

/** A measure of the framework ("quarterly-48") or a proposed one, with all that it is tied to. */
export async function loadMeasure(args: LoaderFunctionArgs) {
  const id = args.params.measure ?? '';
  const [{ editions }, found] = await Promise.all([
    load(args, COUNCIL_EDITIONS, {}),
    /^(?:annual|quarterly)-\d+$/.test(id) ? findInFramework(args, id) : findProposed(args, id),
  ]);
  if (found === null) throw notFound();
  return { ...found, newest: newestPublished(editions) };
}

async function findInFramework(args: LoaderFunctionArgs, id: string) {
  const [{ title, layers }, thread] = await Promise.all([loadLayers(args), loadFrameworkTies(args, id)]);
  const layer = layers.find(({ measures }) => measures.some((measure) => measure.id === id));
  const measure = layer?.measures.find((candidate) => candidate.id === id);
  if (layer === undefined || measure === undefined || thread === null) return null;
  return { kind: 'framework', layer: layer.name, document: title, measure, thread } as const;
}

async function findProposed(args: LoaderFunctionArgs, id: string) {
  const [{ title, proposed }, thread] = await Promise.all([loadProposed(args), loadProposedTies(args, id)]);
  const measure = proposed.find((candidate) => candidate.id === id);
  if (measure === undefined || thread === null) return null;
  return { kind: 'proposed', document: title, measure, thread } as const;
}
