import { comparisonAddress } from '@dial/domain/comparison/comparison-address';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { announce } from '../../shared/announce.ts';
import { ComboField } from '../../shared/combo-field/combo-field.tsx';
import { useFormState } from '../../shared/editing/use-form-state.ts';
import type { SideBySide } from './load-side.ts';

/** Adds an indicator to those side by side: the address follows. */
export function Choose({ edition, rows, options }: Pick<SideBySide, 'edition' | 'rows' | 'options'>) {
  const navigate = useNavigate();
  const state = useFormState('choose');
  const [added, setAdded] = useState(0);
  const add = (key: string | null) => {
    if (key === null) return;
    const indicators = [...rows.map(({ indicatorId }) => indicatorId), key];
    const name = options.flatMap((group) => group.options).find((option) => option.key === key)?.name ?? key;
    setAdded(added + 1);
    announce(`${name} is added`);
    void navigate(comparisonAddress({ kind: 'indicators', edition: edition.id, indicators }), {
      preventScrollReset: true,
    });
  };
  return (
    <ComboField
      key={added}
      state={state}
      name="indicator"
      label="Add an indicator"
      hint="Type any words of the name or the area, and choose from the list."
      groups={options}
      chosen={null}
      onChoose={add}
      first={added > 0}
    />
  );
}
