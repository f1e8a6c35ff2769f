import { lazy, type ReactNode, Suspense, useEffect, useEffectEvent, useState } from 'react';
import { useActionData, useNavigation } from 'react-router';
import { announce } from '../../shared/announce.ts';
import type { OptionGroup } from '../../shared/combo-field/combo-field.tsx';
import type { EditTarget } from './edit-target.ts';
import type { EditedMapping } from './edited-mapping.ts';
import type { MappingOutcome } from './result-outcome.ts';

/** Loaded when an editor opens it: readers never do. */
const MappingDialog = lazy(() => import('./mapping-dialog.tsx'));

interface Options {
  /** The page's mappings as they stand. */
  readonly mappings: readonly EditedMapping[];
  readonly choices: readonly OptionGroup[];
  /** What is read out after a change, beside what was changed. */
  readonly coverage: string;
  /** Brings the focus to a mapping in the page. */
  readonly onChanged: (mapping: string) => void;
}

interface MappingEditor {
  readonly open: (target: EditTarget) => void;
  readonly dialog: ReactNode;
}

/** The dialog about mappings. When a change is made it closes, and what was changed takes the focus and is read out. */
export function useMappingEditor({ mappings, choices, coverage, onChanged }: Options): MappingEditor {
  const [target, setTarget] = useState<EditTarget | null>(null);
  const [opened, setOpened] = useState(0);
  const [made, setMade] = useState<MappingOutcome | null>(null);
  const outcome = useActionData<MappingOutcome>() ?? null;
  const idle = useNavigation().state === 'idle';
  useEffect(() => {
    // By then the page has been asked for anew and shows the change.
    if (!idle || outcome?.kind !== 'done') return;
    setTarget(null);
    setMade(outcome);
  }, [outcome, idle]);
  const tell = useEffectEvent((change: MappingOutcome) => {
    if (change.mapping !== null) onChanged(change.mapping);
    if (change.kind === 'done') announce(`${change.message} ${coverage}.`);
  });
  useEffect(() => {
    if (made !== null) tell(made);
  }, [made]);
  const open = (next: EditTarget | null) => {
    setTarget(next);
    setOpened((count) => count + 1);
  };
  const form = `mapping-${opened}`;
  const conflicting = outcome?.form === form && outcome.kind === 'conflict' ? outcome.mapping : null;
  const dialog = target !== null && (
    <Suspense>
      <MappingDialog
        key={form}
        form={form}
        target={target}
        mapping={target.kind === 'change' ? mappings.find(({ id }) => id === target.mapping) : undefined}
        choices={choices}
        conflicting={conflicting}
        onTarget={open}
      />
    </Suspense>
  );
  return { open, dialog };
}
