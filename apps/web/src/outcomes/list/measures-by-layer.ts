interface Mapping {
  readonly status: 'AGREED' | 'PROPOSED' | 'RETIRED';
  readonly indicator: { readonly layers: readonly { readonly id: string }[] };
}

export interface Layer {
  readonly id: string;
  readonly name: string;
}

export interface LayerMeasures<Of> {
  /** Null for measures that sit in no layer. */
  readonly layer: Layer | null;
  readonly agreed: readonly Of[];
  readonly proposed: readonly Of[];
}

/**
 * The measures mapped to an outcome by layer of the framework, in its order, those in no layer last; retired mappings and
 * empty layers are left out. An indicator of several layers stands in the topmost alone, so that no measure is counted twice.
 */
export function measuresByLayer<Of extends Mapping>(
  mappings: readonly Of[],
  layers: readonly Layer[],
): LayerMeasures<Of>[] {
  const groups = Map.groupBy(
    mappings.filter(({ status }) => status !== 'RETIRED'),
    ({ indicator }) => layers.find(({ id }) => indicator.layers.some((layer) => layer.id === id))?.id ?? null,
  );
  return [...layers, null].flatMap((layer) => {
    const group = groups.get(layer?.id ?? null);
    return group === undefined ? [] : [{ layer, ...byStatus(group) }];
  });
}

function byStatus<Of extends Mapping>(mappings: readonly Of[]) {
  return {
    agreed: mappings.filter(({ status }) => status === 'AGREED'),
    proposed: mappings.filter(({ status }) => status === 'PROPOSED'),
  };
}
