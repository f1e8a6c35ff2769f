import { useState } from 'react';
import { RadioField } from '../../shared/editing/radio-field.tsx';
import type { FormState } from '../../shared/editing/use-form-state.ts';
import type { MappingStrength } from '../mapping/mapping-words.ts';

interface Props {
  readonly state: FormState;
  /** What is chosen where the editor chooses nothing else; null for neither. Another editor may change it meanwhile. */
  readonly present: MappingStrength | null;
}

const STRENGTHS = [
  { value: 'DIRECT', label: 'Direct: it measures the outcome itself' },
  { value: 'CONTRIBUTING', label: 'Contributing: it measures something that helps towards it' },
] as const;

export function StrengthField({ state, present }: Props) {
  const [own, choose] = useState<MappingStrength | null>(null);
  const chosen = own ?? present;
  return (
    <RadioField
      state={state}
      name="strength"
      legend="Strength"
      choices={STRENGTHS}
      onChoose={choose}
      {...(chosen !== null && { chosen })}
    />
  );
}
