import { ComboField } from '../../shared/combo-field/combo-field.tsx';
import type { FormState } from '../../shared/editing/use-form-state.ts';
import type { OptionGroup } from './measure-options.ts';

interface Props {
  readonly state: FormState;
  readonly groups: readonly OptionGroup[];
  readonly chosen: string | null;
  readonly onChoose: (key: string | null) => void;
}

/** The measure that a plan's measure should change: a list narrowed by words of the measure, its question or outcome. */
export function MeasureField(props: Props) {
  return (
    <ComboField
      {...props}
      name="measure"
      label="The measure it should change"
      hint="Type words of the measure, its question or its outcome, and choose from the list."
    />
  );
}
