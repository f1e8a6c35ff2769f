import type { FieldError } from './change-outcome.ts';
import { fieldId } from './field-id.ts';

interface Props {
  readonly form: string;
  readonly error: FieldError;
}

/** An error that leads to its field. The address stays as it is: another one would make the router forget the errors. */
export function FieldLink({ form, error: { field, message } }: Props) {
  if (field === '') return message;
  const id = fieldId(form, field);
  return (
    <a
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(id)?.focus();
      }}
    >
      {message}
    </a>
  );
}
