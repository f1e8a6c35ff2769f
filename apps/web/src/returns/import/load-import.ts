import type { LoaderFunctionArgs } from 'react-router';
import { editionName } from '../../shared/edition-name.ts';
import { graphql } from '../../shared/graphql.ts';
import { load, notAllowed } from '../../shared/load.ts';
import { mustSignIn } from '../../shared/sign-in/must-sign-in.ts';
import { namedOnce } from '../list/named-once.ts';

const IMPORTABLE = graphql(`
  query ImportableReturns {
    viewer {
      id
      permissions
    }
    returns(list: ALL) {
      id
      edition {
        id
        financialYear
        quarter
        stage
      }
      directorate {
        id
        name
      }
    }
  }
`);

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Importable extends Named {
  readonly directorates: readonly Named[];
}

/** The editions that a file can be filed into, with the directorates that have returns there. */
export async function loadImport(
  args: LoaderFunctionArgs,
): Promise<{ readonly editions: readonly Importable[] }> {
  const { viewer, returns } = await load(args, IMPORTABLE, {}, 'no-cache');
  mustSignIn(args, viewer);
  if (!viewer.permissions.includes('IMPORT_RETURNS')) throw notAllowed();
  const open = returns.filter(({ edition }) => edition.stage !== 'PUBLISHED');
  const editions = namedOnce(open.map(({ edition }) => ({ id: edition.id, name: editionName(edition) })));
  return {
    editions: editions.toReversed().map((edition) => ({
      ...edition,
      directorates: namedOnce(
        open.flatMap((one) =>
          one.edition.id === edition.id && one.directorate !== null ? one.directorate : [],
        ),
      ),
    })),
  };
}
