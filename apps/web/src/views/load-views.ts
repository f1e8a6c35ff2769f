import { readViewAddress } from '@dial/domain/view/view-address';
import { viewFaults } from '@dial/domain/view/view-faults';
import type { LoaderFunctionArgs } from 'react-router';
import { graphql, type ResultOf } from '../shared/graphql.ts';
import { load } from '../shared/load.ts';

const VIEWS = graphql(`
  query SavedViews {
    viewer {
      id
      savedViews {
        id
        name
        address
        newest
        subscribed
        version
        edition {
          id
          financialYear
          quarter
        }
      }
      viewNotices {
        id
        view
        address
        kind
        at
        rows
        changed
        edition {
          id
          financialYear
          quarter
        }
        changes {
          indicatorId
          title
          before
          now
        }
      }
    }
  }
`);

type Viewer = ResultOf<typeof VIEWS>['viewer'];
export type SavedView = Viewer['savedViews'][number];
export type ViewNotice = Viewer['viewNotices'][number];

/** An address that is about to be kept. */
export interface ViewToSave {
  readonly address: string;
  readonly name: string;
  /** The edition that it names, where it may follow the newest instead. */
  readonly edition: string | null;
}

interface Loaded {
  readonly views: readonly SavedView[];
  readonly notices: readonly ViewNotice[];
  /** Null where nothing is to be kept. */
  readonly toSave: ViewToSave | null;
  /** Why what is to be kept cannot be, in sentences. */
  readonly faults: readonly string[];
}

/** What whoever is signed in keeps; signed out, the API refuses, which leads to sign in and back. */
export async function loadViews(args: LoaderFunctionArgs): Promise<Loaded> {
  const { viewer } = await load(args, VIEWS, {}, 'no-cache');
  const params = new URL(args.request.url).searchParams;
  const address = params.get('save');
  const { savedViews: views, viewNotices: notices } = viewer;
  if (address === null) return { views, notices, toSave: null, faults: [] };
  const read = readViewAddress(address);
  const faults = read === null ? [NO_VIEW] : viewFaults(address);
  if (read === null || faults.length > 0) return { views, notices, toSave: null, faults };
  const toSave = { address, name: params.get('name') ?? '', edition: read.mayFollow ? read.edition : null };
  return { views, notices, toSave, faults };
}

const NO_VIEW =
  'Views can be kept of a headline, of indicators, of an outcome or of a comparison, and not of this page.';
