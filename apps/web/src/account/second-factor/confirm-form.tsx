import { useEffect } from 'react';
import button from '../../shared/editing/button.module.css';
import { EditForm } from '../../shared/editing/edit-form.tsx';
import { TextField } from '../../shared/editing/text-field.tsx';
import { useFormState } from '../../shared/editing/use-form-state.ts';
import { FORMS } from '../account-forms.ts';
import { QrCode } from './qr-code.tsx';
import styles from './second-factor.module.css';
import { totpSecret } from './totp-secret.ts';

interface Props {
  /** What the authenticator app reads: "otpauth://totp/…". */
  readonly uri: string;
  readonly onCancel: () => void;
}

/** The secret to be taken into the app, and the field for its first code. */
export function ConfirmForm({ uri, onCancel }: Props) {
  const state = useFormState(FORMS.confirm);
  useEffect(() => document.getElementById('set-up-steps')?.focus(), []);
  return (
    <div className={styles.setup}>
      <QrCode text={uri} label="QR code of the secret" />
      <div className={styles.steps}>
        <p id="set-up-steps" tabIndex={-1}>
          Scan the code with an authenticator app on your phone, or type this secret into it:
        </p>
        <p className={styles.secret}>{totpSecret(uri)}</p>
        <EditForm
          state={state}
          label="Confirm the second factor"
          submit="Turn it on"
          unsure="Load the page again to see whether it is on."
          beside={
            <button type="button" className={button.button} onClick={onCancel}>
              Cancel
            </button>
          }
        >
          <TextField
            state={state}
            name="code"
            label="Code"
            hint="The six digits that the app shows now."
            autoComplete="one-time-code"
          />
        </EditForm>
      </div>
    </div>
  );
}
