import {
  readSavedViews,
  readViewNotices,
  type SavedViewRow,
  type ViewNoticeRow,
} from '@dial/database/read/saved-views';
import { readViewEditions } from '@dial/database/read/view-editions';
import { MOST_VIEWS } from '@dial/database/write/saved-views';
import { openView } from '@dial/domain/view/open-view';
import { ANY_EDITION } from '@dial/domain/view/view-address';
import type { RatingChange } from '@dial/domain/view/what-to-tell';
import { builder } from '../schema/builder.ts';
import { Rag } from '../schema/enums.ts';
import { loadFound } from '../schema/load-found.ts';
import { EditionRef } from '../schema/refs.ts';
import { ViewerRef } from '../schema/viewer.ts';
import type { Context } from '../server/context.ts';

interface SavedView extends SavedViewRow {
  /** The edition that it shows now. */
  readonly shows: string | null;
}

export const SavedViewRef = builder.objectRef<SavedView>('SavedView').implement({
  description: 'An address of Dial that the viewer keeps.',
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name'),
    address: t.string({
      description: 'Path and query that show it now.',
      resolve: ({ address, shows }) => openView(address, shows),
    }),
    newest: t.boolean({
      description: 'Whether it follows the newest published edition that has it.',
      resolve: ({ address, editionId }) => editionId === null && address.includes(ANY_EDITION),
    }),
    edition: t.field({
      type: EditionRef,
      nullable: true,
      description: 'The edition that it shows now, where it is of one that the viewer sees.',
      resolve: ({ address, shows }, _args, { loaders }) =>
        shows === null || !address.includes(ANY_EDITION) ? null : loaders.edition.load(shows),
    }),
    subscribed: t.exposeBoolean('subscribed'),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    version: t.exposeInt('version'),
  }),
});

const ViewNoticeKind = builder.enumType('ViewNoticeKind', {
  values: {
    PUBLISHED: { description: 'An edition was published in which the view has rows.' },
    RATINGS: { description: 'Ratings that the view shows changed.' },
  },
});

const RatingChangedRef = builder.objectRef<RatingChange>('ViewRatingChange').implement({
  fields: (t) => ({
    indicatorId: t.exposeID('indicatorId'),
    title: t.exposeString('title'),
    before: t.expose('before', { type: Rag, nullable: true }),
    now: t.expose('now', { type: Rag, nullable: true }),
  }),
});

/** Changes that a notice names. */
const MOST_CHANGES = 10;
const MOST_NOTICES = 30;

const ViewNoticeRef = builder.objectRef<ViewNoticeRow>('ViewNotice').implement({
  description: 'What the viewer was told of a view.',
  fields: (t) => ({
    id: t.exposeID('id'),
    viewId: t.exposeID('viewId'),
    view: t.exposeString('view', { description: 'Its name.' }),
    address: t.string({
      description: 'Path and query that show the view in the edition that the notice is of.',
      resolve: ({ address, editionId }) => openView(address, editionId),
    }),
    kind: t.expose('kind', { type: ViewNoticeKind }),
    edition: t.field({
      type: EditionRef,
      resolve: ({ editionId }, _args, { loaders }) => loadFound(loaders.edition, editionId),
    }),
    at: t.expose('at', { type: 'DateTime' }),
    rows: t.exposeInt('rows', { description: 'How many indicators of the edition the view shows.' }),
    changed: t.int({
      description: 'How many ratings changed.',
      resolve: ({ changes }) => changes.length,
    }),
    changes: t.field({
      type: [RatingChangedRef],
      description: `The first ${MOST_CHANGES} of them: worse first, then better, newly rated, no longer rated; each by title.`,
      complexity: { field: 1, multiplier: MOST_CHANGES },
      resolve: ({ changes }) => changes.slice(0, MOST_CHANGES),
    }),
  }),
});

builder.objectField(ViewerRef, 'savedViews', (t) =>
  t.field({
    type: [SavedViewRef],
    permission: 'SAVE_VIEWS',
    description: 'What the viewer keeps, by name. Nobody else sees them.',
    complexity: { field: 1, multiplier: MOST_VIEWS },
    resolve: (_viewer, _args, context) => ownViews(context),
  }),
);

builder.objectField(ViewerRef, 'viewNotices', (t) =>
  t.field({
    type: [ViewNoticeRef],
    permission: 'SAVE_VIEWS',
    description: 'What the viewer was told of views that they subscribe to, newest first.',
    complexity: { field: 1, multiplier: MOST_NOTICES },
    resolve: ({ id }, _args, { reader }) => (id === null ? [] : readViewNotices(reader, id, MOST_NOTICES)),
  }),
);

/** Of whoever asks, by name, each with the edition that it shows. */
export async function ownViews({ viewer, reader }: Pick<Context, 'viewer' | 'reader'>): Promise<SavedView[]> {
  if (viewer.id === null) return [];
  const rows = await readSavedViews(reader, viewer.id);
  if (rows.length === 0) return [];
  const editions = await readViewEditions(reader, rows);
  // Of an edition that the viewer does not see any more the address still says which it was.
  return rows.map((row) => ({ ...row, shows: editions.get(row.id)?.id ?? row.editionId }));
}
