import type { StepRow } from '@dial/database/read/history';
import type { Stage as StageName } from '@dial/database/read/words';
import { type ChecklistItem, checklist } from '@dial/domain/stage/checklist';
import { nextStage } from '@dial/domain/stage/stage';
import { builder } from '../schema/builder.ts';
import { Permission, Stage } from '../schema/enums.ts';
import { loadAll } from '../schema/load-all.ts';
import { mayWithin, type Permission as PermissionName } from '../schema/permissions.ts';
import { EditionRef, IndicatorRef } from '../schema/refs.ts';
import { PERMISSION_TO } from './permission-to.ts';

type EditionItem = ChecklistItem & { readonly editionId: string };

interface NextStage {
  readonly to: StageName;
  readonly permission: PermissionName;
  readonly mayMove: boolean;
  readonly checklist: readonly EditionItem[];
}

const EditionStepRef = builder.objectRef<StepRow>('EditionStep').implement({
  description: 'A step to a stage: the moment at which the edition was frozen.',
  fields: (t) => ({
    number: t.exposeInt('number'),
    from: t.expose('from', { type: Stage, nullable: true, description: 'Null for the opening.' }),
    to: t.expose('to', { type: Stage }),
    at: t.expose('at', { type: 'DateTime' }),
    by: t.exposeString('byName'),
    note: t.exposeString('note', { nullable: true }),
    hash: t.exposeString('hash', { description: 'SHA-256 of all that the edition then showed.' }),
  }),
});

const Severity = builder.enumType('Severity', { values: ['BLOCKING', 'WARNING'] as const });

const ChecklistItemRef = builder.objectRef<EditionItem>('ChecklistItem').implement({
  fields: (t) => ({
    key: t.exposeString('key'),
    severity: t.expose('severity', { type: Severity }),
    text: t.exposeString('text'),
    count: t.exposeInt('count'),
    indicators: t.field({
      type: [IndicatorRef],
      // All of an edition, where no return is filed yet.
      complexity: { field: 1, multiplier: 110 },
      resolve: ({ indicators }, _args, { loaders }) => loadAll(loaders.indicator, indicators),
    }),
    withReturn: t.idList({
      description: 'Of the indicators those whose return the viewer may see.',
      resolve: async ({ editionId, indicators }, _args, { loaders }) => {
        const returns = await loadAll(
          loaders.return,
          indicators.map((id) => `${editionId}.${id}`),
        );
        const seen = new Set(returns.map(({ id }) => id));
        return indicators.filter((id) => seen.has(`${editionId}.${id}`));
      },
    }),
  }),
});

const NextStageRef = builder.objectRef<NextStage>('NextStage').implement({
  fields: (t) => ({
    to: t.expose('to', { type: Stage }),
    permission: t.expose('permission', { type: Permission, description: 'What moving there needs.' }),
    mayMove: t.exposeBoolean('mayMove', { description: 'Whether the viewer has it.' }),
    checklist: t.field({ type: [ChecklistItemRef], resolve: ({ checklist }) => [...checklist] }),
  }),
});

builder.objectFields(EditionRef, (t) => ({
  openedFrom: t.field({
    type: EditionRef,
    nullable: true,
    description: 'The edition that it was opened from in Dial; null where a document prints it.',
    resolve: ({ openedFromId }, _args, { loaders }) =>
      openedFromId === null ? null : loaders.edition.load(openedFromId),
  }),
  revision: t.exposeInt('revision', { description: 'Moves with every write about the edition.' }),
  steps: t.field({
    type: [EditionStepRef],
    description: 'Its stages so far that the viewer may see, oldest first.',
    resolve: ({ id }, _args, { loaders }) => loaders.steps.load(id),
  }),
  nextStage: t.field({
    type: NextStageRef,
    nullable: true,
    description: 'Where it goes next and what still stands against it; null when published, or signed out.',
    resolve: async ({ id, stage }, _args, { viewer, loaders }) => {
      const to = nextStage(stage);
      const facts = viewer.id === null || to === null ? null : await loaders.checklistFacts.load(id);
      if (to === null || facts === null) return null;
      const permission = PERMISSION_TO[to];
      const items = checklist(to, facts).map((item) => ({ ...item, editionId: id }));
      return { to, permission, mayMove: mayWithin(viewer, permission, {}), checklist: items };
    },
  }),
}));
