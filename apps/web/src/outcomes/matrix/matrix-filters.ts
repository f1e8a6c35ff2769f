import { readText } from '@dial/domain/address/query-values';

/** What the address of the matrix may narrow by, beside typed words (`q`). */
export interface MatrixFilters {
  /** Slug of an area; empty for any. */
  readonly area: string;
  /** Only agreed mappings. */
  readonly agreed: boolean;
}

/** Reads the filters of an address; an area that the edition does not have does not narrow. */
export function parseMatrixFilters(
  params: URLSearchParams,
  areas: readonly { readonly id: string }[],
): MatrixFilters {
  const area = readText(params, 'area');
  return {
    area: areas.some(({ id }) => id === area) ? area : '',
    agreed: readText(params, 'agreed') === 'true',
  };
}

/** The address's parameters with other filters; what else it holds (the edition, typed words) stays. */
export function withMatrixFilters(params: URLSearchParams, { area, agreed }: MatrixFilters): URLSearchParams {
  const next = new URLSearchParams(params);
  next.delete('area');
  next.delete('agreed');
  if (area !== '') next.set('area', area);
  if (agreed) next.set('agreed', 'true');
  return next;
}
