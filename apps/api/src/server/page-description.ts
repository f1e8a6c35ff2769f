import type { Council } from './context.ts';

export interface PageDescription {
  readonly found: boolean;
  readonly title: string;
  readonly description: string;
}

export function describe(council: Council, name: string, description: string): PageDescription {
  return { found: true, title: `${name} – Dial, ${council.name}`, description };
}

export function notFound(council: Council): PageDescription {
  return {
    found: false,
    title: `Page not found – Dial, ${council.name}`,
    description: 'There is no page at this address.',
  };
}
