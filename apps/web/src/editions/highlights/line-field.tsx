import { indicatorName } from '@dial/domain/text/indicator-name';
import { useState } from 'react';
import { Button } from '../../shared/editing/button.tsx';
import field from '../../shared/editing/field.module.css';
import { FieldFrame } from '../../shared/editing/field-frame.tsx';
import type { FormState } from '../../shared/editing/use-form-state.ts';
import styles from './highlights-form.module.css';
import { LIST_WORDS, type Line, type ListName } from './lines.ts';
import type { Choice } from './load-highlights.ts';

interface Props {
  readonly state: FormState;
  readonly list: ListName;
  readonly index: number;
  readonly line: Line;
  readonly last: boolean;
  readonly choices: readonly Choice[];
  readonly onChange: (change: Partial<Line>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** A line: its words, the indicators it speaks of, and its place in the list. */
export function LineField({ state, list, index, line, last, choices, onChange, onMove, onRemove }: Props) {
  const name = `${list}.${index}`;
  const said = (
    <span className="visually-hidden">
      {' '}
      line {index + 1} of {LIST_WORDS[list]}
    </span>
  );
  return (
    <li className={styles.line}>
      <FieldFrame state={state} name={`${name}.text`} label={`${LIST_WORDS[list]}, line ${index + 1}`}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            value={line.text}
            onChange={(event) => onChange({ text: event.target.value })}
            className={field.input}
          />
        )}
      </FieldFrame>
      <Indicators
        label={`${LIST_WORDS[list]}, line ${index + 1}`}
        chosen={line.indicators}
        choices={choices}
        onChange={(indicators) => onChange({ indicators })}
      />
      <input type="hidden" name={`${name}.indicators`} value={line.indicators.join(' ')} />
      <div className={styles.tools}>
        <Button onPress={() => onMove(-1)} busy={index === 0}>
          Up{said}
        </Button>
        <Button onPress={() => onMove(1)} busy={last}>
          Down{said}
        </Button>
        <Button onPress={onRemove}>Remove{said}</Button>
      </div>
    </li>
  );
}

interface IndicatorsProps {
  /** The line's name, for those who hear a control alone. */
  readonly label: string;
  readonly chosen: readonly string[];
  readonly choices: readonly Choice[];
  readonly onChange: (chosen: readonly string[]) => void;
}

function Indicators({ label, chosen, choices, onChange }: IndicatorsProps) {
  const [next, choose] = useState('');
  const nameOf = (id: string) => {
    const choice = choices.find(({ indicatorId }) => indicatorId === id);
    return choice === undefined ? id : indicatorName(choice);
  };
  return (
    <div className={styles.indicators}>
      {chosen.length > 0 && (
        <ul className={styles.chips} aria-label={`Indicators of ${label}`}>
          {chosen.map((id) => (
            <li key={id}>
              <button
                type="button"
                className={styles.chip}
                onClick={() => onChange(chosen.filter((other) => other !== id))}
              >
                {nameOf(id)} <span aria-hidden="true">×</span>
                <span className="visually-hidden">: leave out</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.add}>
        <select
          aria-label={`Indicator for ${label}`}
          value={next}
          onChange={(event) => choose(event.target.value)}
          className={field.input}
        >
          <option value="">Choose an indicator to link</option>
          {[...Map.groupBy(choices, ({ areaName }) => areaName)].map(([area, rows]) => (
            <optgroup key={area} label={area}>
              {rows
                .filter(({ indicatorId }) => !chosen.includes(indicatorId))
                .map((row) => (
                  <option key={row.indicatorId} value={row.indicatorId}>
                    {indicatorName(row)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
        <Button
          busy={next === ''}
          onPress={() => {
            onChange([...chosen, next]);
            choose('');
          }}
        >
          Link<span className="visually-hidden"> to {label}</span>
        </Button>
      </div>
    </div>
  );
}
