import { useState } from 'react';
import { ComboField, type OptionGroup } from '../shared/combo-field/combo-field.tsx';
import { SelectField } from '../shared/editing/select-field.tsx';
import type { FormState } from '../shared/editing/use-form-state.ts';
import { roleDoes, roleName } from '../shared/people/role-words.ts';

interface Props {
  readonly state: FormState;
  readonly roles: readonly string[];
  readonly scopes: readonly OptionGroup[];
  readonly optional?: boolean;
}

/** A role and what it is given for: the whole council unless something else is chosen. */
export function RoleFields({ state, roles, scopes, optional = false }: Props) {
  const [scope, setScope] = useState<string | null>('council');
  return (
    <>
      <SelectField
        state={state}
        name="role"
        label={optional ? 'Role (optional)' : 'Role'}
        none={optional ? 'None yet' : 'Choose a role'}
        options={roles.map((id) => ({ id, name: `${roleName(id)}: ${roleDoes(id)}` }))}
      />
      <ComboField
        state={state}
        name="scope"
        label="Given for"
        hint="The whole council, or type words of a directorate, service or indicator and choose from the list."
        groups={scopes}
        chosen={scope}
        onChoose={setScope}
      />
    </>
  );
}
