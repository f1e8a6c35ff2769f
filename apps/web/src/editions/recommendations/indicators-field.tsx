import { useState } from 'react';
import { ComboField, type Option, type OptionGroup } from '../../shared/combo-field/combo-field.tsx';
import type { FormState } from '../../shared/editing/use-form-state.ts';
import styles from './indicators-field.module.css';

interface Props {
  readonly state: FormState;
  readonly groups: readonly OptionGroup[];
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
}

/** Indicators that something is about: chosen one after the other, each to be taken out again. */
export function IndicatorsField({ state, groups, chosen, onChoose }: Props) {
  const [added, setAdded] = useState(0);
  const options = new Map<string, Option>(
    groups.flatMap(({ options: held }) => held.map((option) => [option.key, option] as const)),
  );
  return (
    <div className={styles.field}>
      <ComboField
        key={added}
        state={state}
        name="indicators"
        label="Indicators"
        hint="What it is about: one at least. Type any words of the name or the area, and choose from the list."
        groups={groups}
        chosen={null}
        onChoose={(key) => {
          if (key === null) return;
          onChoose([...new Set([...chosen, key])]);
          setAdded(added + 1);
        }}
        first={added > 0}
      />
      {chosen.length > 0 && (
        <ul className={styles.chosen} aria-label="Chosen indicators">
          {chosen.map((id) => (
            <li key={id} className={styles.one}>
              <input type="hidden" name="indicators" value={id} />
              <span>{options.get(id)?.name ?? id}</span>
              <button
                type="button"
                className={styles.remove}
                onClick={() => onChoose(chosen.filter((other) => other !== id))}
              >
                Remove
                <span className="visually-hidden"> {options.get(id)?.name ?? id}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
