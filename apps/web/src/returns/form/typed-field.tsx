import type { ReactNode } from 'react';
import fields from '../../shared/editing/field.module.css';
import { FieldFrame } from '../../shared/editing/field-frame.tsx';
import type { FormState } from '../../shared/editing/use-form-state.ts';

interface Props {
  readonly state: FormState;
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly type?: 'text' | 'date';
  /** Of a text that runs over several lines. */
  readonly rows?: number;
  readonly className?: string | undefined;
  /** Under the box. */
  readonly children?: ReactNode;
}

/** A box whose text is held by the form. A figure is typed as text: a number box would drop what it cannot read. */
export function TypedField({
  state,
  name,
  label,
  hint,
  value,
  onType,
  type,
  rows,
  className,
  children,
}: Props) {
  return (
    <div className={className}>
      <FieldFrame state={state} name={name} label={label} hint={hint}>
        {(control) =>
          rows === undefined ? (
            <input
              {...control}
              type={type ?? 'text'}
              value={value}
              autoComplete="off"
              spellCheck={false}
              className={fields.input}
              onChange={(event) => onType(event.target.value)}
            />
          ) : (
            <textarea
              {...control}
              rows={rows}
              value={value}
              className={fields.input}
              onChange={(event) => onType(event.target.value)}
            />
          )
        }
      </FieldFrame>
      {children}
    </div>
  );
}
