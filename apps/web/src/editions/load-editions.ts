import type { LoaderFunctionArgs } from 'react-router';
import { graphql } from '../shared/graphql.ts';
import { load } from '../shared/load.ts';
import { BOARD, type BoardEdition } from './board/board-query.ts';
import { EDITION } from './edition-item.tsx';

const EDITIONS = graphql(
  `
    query Editions {
      viewer {
        id
        permissions
      }
      editions {
        id
        stage
        ...EditionItemEdition
      }
    }
  `,
  [EDITION],
);

/** Published editions, and those under way as their readers' boards. The former stay in caches, the latter are asked for anew. */
export async function loadEditions(args: LoaderFunctionArgs) {
  const { editions, viewer } = await load(args, EDITIONS, {}, 'network-only');
  const underWay = editions.filter(({ stage }) => stage !== 'PUBLISHED');
  const boards = await Promise.all(
    underWay.map(async ({ id }) => (await load(args, BOARD, { edition: id }, 'no-cache')).edition),
  );
  return {
    permissions: viewer.permissions,
    published: editions.filter(({ stage }) => stage === 'PUBLISHED'),
    boards: boards.filter((edition): edition is BoardEdition => edition !== null),
  };
}
