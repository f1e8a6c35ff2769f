import { useEffect, useState } from 'react';
import { useActionData } from 'react-router';
import { FORMS } from '../account-forms.ts';
import type { AccountOutcome } from '../account-outcome.ts';
import { ConfirmForm } from './confirm-form.tsx';
import { PasswordedForm } from './passworded-form.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import styles from './second-factor.module.css';

type Secret = NonNullable<AccountOutcome['secret']>;

/**
 * A code from an authenticator app beside the password. It is set up in two steps, so that nobody is locked out by an app that did
 * not take the secret; the recovery codes are shown when the second is done, once.
 */
export function SecondFactor({ on }: { readonly on: boolean }) {
  const outcome = useActionData<AccountOutcome>();
  const [secret, setSecret] = useState<Secret | null>(null);
  useEffect(() => {
    if (outcome?.secret !== undefined) setSecret(outcome.secret);
  }, [outcome]);
  if (!on)
    return (
      <>
        <p>
          It is off. With a second factor, a code from an authenticator app on your phone is asked for beside
          your password: a stolen password alone then lets nobody in.
        </p>
        {typeof secret?.uri === 'string' ? (
          <ConfirmForm uri={secret.uri} onCancel={() => setSecret(null)} />
        ) : (
          <PasswordedForm form={FORMS.setUp} label="Set up a second factor" submit="Set it up" />
        )}
      </>
    );
  return (
    <>
      <p>
        It is on: a code from your authenticator app is asked for beside your password. If you lose your phone
        and your recovery codes, ask an administrator.
      </p>
      {secret !== null && <RecoveryCodes codes={secret.codes} />}
      <details className={styles.fold}>
        <summary>Make new recovery codes</summary>
        <PasswordedForm form={FORMS.newCodes} label="Make new recovery codes" submit="Make new codes" />
      </details>
      <details className={styles.fold}>
        <summary>Turn it off</summary>
        <PasswordedForm form={FORMS.turnOff} label="Turn the second factor off" submit="Turn it off" />
      </details>
    </>
  );
}
