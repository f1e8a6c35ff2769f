import { useState } from 'react';
import { Button } from '../shared/editing/button.tsx';
import form from '../shared/editing/edit-form.module.css';
import field from '../shared/editing/field.module.css';
import { RadioField } from '../shared/editing/radio-field.tsx';
import { useFormState } from '../shared/editing/use-form-state.ts';
import type { PackOrder } from './pack-job.ts';
import type { PackScope } from './pack-scope.ts';
import { Progress } from './progress.tsx';
import { usePack } from './use-pack.ts';

interface Props {
  readonly edition: string;
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  /** Id of the area that the reader came from. */
  readonly area: string | null;
  /** Ids of the indicators of the list that the reader came from; null where it was not narrowed. */
  readonly chosen: readonly string[] | null;
}

const FORMATS = [
  { value: 'pdf', label: 'PDF, to read and to publish' },
  { value: 'docx', label: 'Word document, to edit' },
] as const;

/** What the pack is about and as what it is made; then how far it is. */
export function PackForm({ edition, areas, area: first, chosen }: Props) {
  const [scope, setScope] = useState<PackScope>(
    chosen !== null ? 'chosen' : first !== null ? 'area' : 'edition',
  );
  const [area, setArea] = useState(first ?? areas[0]?.id ?? '');
  const [format, setFormat] = useState<PackOrder['format']>('pdf');
  const { progress, make, cancel } = usePack();
  const state = useFormState('pack');
  const busy = progress.kind === 'ordering' || progress.kind === 'making';
  const order = () =>
    void make({
      edition,
      area: scope === 'area' ? area : null,
      indicators: scope === 'chosen' ? chosen : null,
      format,
    });
  return (
    <div className={form.form}>
      <RadioField
        state={state}
        name="scope"
        legend="What the pack is about"
        chosen={scope}
        onChoose={setScope}
        choices={[
          { value: 'edition', label: 'The whole edition' },
          { value: 'area', label: 'One area' },
          ...(chosen === null ? [] : [{ value: 'chosen' as const, label: chosenWords(chosen.length) }]),
        ]}
      />
      {scope === 'area' && (
        <label className={field.field}>
          <span className={field.label}>Area</span>
          <select value={area} className={field.input} onChange={(event) => setArea(event.target.value)}>
            {areas.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <RadioField
        state={state}
        name="format"
        legend="As"
        chosen={format}
        onChoose={setFormat}
        choices={FORMATS}
      />
      <div className={form.buttons}>
        <Button main busy={busy || (scope === 'chosen' && chosen?.length === 0)} onPress={order}>
          Make the pack
        </Button>
      </div>
      <Progress progress={progress} onRetry={order} onCancel={cancel} />
    </div>
  );
}

function chosenWords(count: number): string {
  if (count === 0) return 'The list you came from, which is empty';
  return count === 1
    ? 'The one indicator of the list you came from'
    : `The ${count} indicators of the list you came from`;
}
