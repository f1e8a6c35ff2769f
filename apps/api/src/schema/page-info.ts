import { builder } from './builder.ts';

/** Where a page of a connection ends; the cursor as clients get it. */
export interface PageEnd {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

export const PageInfoRef = builder.objectRef<PageEnd>('PageInfo').implement({
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage'),
    endCursor: t.exposeString('endCursor', { nullable: true }),
  }),
});
