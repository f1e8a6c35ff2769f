import { type ActionFunctionArgs, redirectDocument } from 'react-router';
import type { ChangeOutcome, FieldError } from '../shared/editing/change-outcome.ts';
import { typedText } from '../shared/editing/typed-text.ts';
import { forgetAllKept } from '../shared/kept.ts';
import { askSignIn } from '../shared/sign-in/ask-sign-in.ts';
import { refusedOutcome } from '../shared/sign-in/refused-outcome.ts';
import { signInAddress } from '../shared/sign-in/sign-in-address.ts';
import { FORMS } from './account-forms.ts';
import type { AccountOutcome } from './account-outcome.ts';

interface Request {
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly done: string;
  /** What has to be typed, with what is said where it is not. */
  readonly required: Readonly<Record<string, string>>;
}

const PASSWORD = 'Enter your password.';

/** Changes how somebody signs in. Where the session has ended meanwhile, it leads to sign in and back. */
export async function changeAccount({ request }: ActionFunctionArgs): Promise<AccountOutcome | Response> {
  const data = await request.formData();
  const form = typedText(data, 'form');
  const asked = requestOf(form, (name) => typedText(data, name));
  const errors: FieldError[] = Object.entries(asked.required).flatMap(([field, message]) =>
    typedText(data, field).trim() === '' ? [{ field, message }] : [],
  );
  if (errors.length > 0) return { form, kind: 'invalid', errors };
  const answer = await askSignIn(asked.path, asked.body);
  if (answer.kind === 'refused' && answer.code === 'UNAUTHORIZED')
    return redirectDocument(signInAddress('/account', true));
  if (answer.kind !== 'done') return refusedOutcome(form, answer);
  if (form === FORMS.signOut) {
    forgetAllKept();
    return redirectDocument('/sign-in?out=1');
  }
  const done: ChangeOutcome = { form, kind: 'done', message: asked.done };
  const { totpURI, backupCodes } = answer.body;
  if (!Array.isArray(backupCodes)) return done;
  return {
    ...done,
    secret: { uri: typeof totpURI === 'string' ? totpURI : null, codes: backupCodes.map(String) },
  };
}

function requestOf(form: string, text: (name: string) => string): Request {
  const password = text('password');
  switch (form) {
    case FORMS.password:
      return {
        path: '/change-password',
        body: { currentPassword: password, newPassword: text('newPassword'), revokeOtherSessions: true },
        done: 'Your password is changed. You are signed out everywhere else.',
        required: { password: 'Enter your present password.', newPassword: 'Enter a new password.' },
      };
    case FORMS.setUp:
      return {
        path: '/two-factor/enable',
        body: { password },
        done: 'One step is left: enter a code.',
        required: { password: PASSWORD },
      };
    case FORMS.confirm:
      return {
        path: '/two-factor/verify-totp',
        body: { code: text('code').replace(/[\s-]/g, '') },
        done: 'The second factor is on.',
        required: { code: 'Enter the code that the app shows.' },
      };
    case FORMS.newCodes:
      return {
        path: '/two-factor/generate-backup-codes',
        body: { password },
        done: 'You have new recovery codes. The old ones are good no longer.',
        required: { password: PASSWORD },
      };
    case FORMS.turnOff:
      return {
        path: '/two-factor/disable',
        body: { password },
        done: 'The second factor is off.',
        required: { password: PASSWORD },
      };
    case FORMS.endOthers:
      return {
        path: '/revoke-other-sessions',
        body: {},
        done: 'You are signed out everywhere else.',
        required: {},
      };
    case FORMS.signOut:
      return { path: '/sign-out', body: {}, done: '', required: {} };
    default:
      throw new Response('The form names nothing to do', { status: 400 });
  }
}
