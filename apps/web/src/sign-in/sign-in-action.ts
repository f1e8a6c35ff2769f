import { type ActionFunctionArgs, redirect, redirectDocument } from 'react-router';
import type { ChangeOutcome } from '../shared/editing/change-outcome.ts';
import { typedText } from '../shared/editing/typed-text.ts';
import { askSignIn } from '../shared/sign-in/ask-sign-in.ts';
import { ownAddress } from '../shared/sign-in/own-address.ts';
import { refusedOutcome } from '../shared/sign-in/refused-outcome.ts';
import { codePath } from './code-path.ts';
import { missingFields } from './missing-fields.ts';
import { stepAddress } from './sign-in-step.ts';

export const PASSWORD_FORM = 'sign-in';
export const CODE_FORM = 'code';
export const FORGOTTEN_FORM = 'forgotten';
export const SINGLE_FORM = 'single-sign-on';

/** Does what the sent form asks for. Who is signed in changes everything that was read: the app is then loaded anew. */
export async function signIn({ request }: ActionFunctionArgs): Promise<ChangeOutcome | Response> {
  const data = await request.formData();
  const form = typedText(data, 'form');
  const query = new URL(request.url).searchParams;
  const to = ownAddress(query.get('to'));
  const text = (name: string) => typedText(data, name).trim();
  switch (form) {
    case CODE_FORM: {
      const errors = missingFields({ code: text('code') });
      if (errors.length > 0) return { form, kind: 'invalid', errors };
      const { path, code } = codePath(text('code'));
      const trust = data.has('trust') ? { trustDevice: true } : {};
      const answer = await askSignIn(path, { code, ...trust });
      return answer.kind === 'done' ? redirectDocument(to) : refusedOutcome(form, answer);
    }
    case FORGOTTEN_FORM: {
      const errors = missingFields({ email: text('email') });
      if (errors.length > 0) return { form, kind: 'invalid', errors };
      const answer = await askSignIn('/request-password-reset', { email: text('email') });
      return answer.kind === 'done' ? { form, kind: 'done', message: SENT } : refusedOutcome(form, answer);
    }
    case SINGLE_FORM: {
      const answer = await askSignIn('/sign-in/social', {
        provider: 'oidc',
        callbackURL: to,
        errorCallbackURL: '/sign-in',
      });
      if (answer.kind !== 'done') return refusedOutcome(form, answer);
      return typeof answer.body.url === 'string' ? redirect(answer.body.url) : { form, kind: 'failed' };
    }
    default: {
      // A password is sent as it was typed: a blank at its end is part of it.
      const password = typedText(data, 'password');
      const errors = missingFields({ email: text('email'), password });
      if (errors.length > 0) return { form, kind: 'invalid', errors };
      const answer = await askSignIn('/sign-in/email', { email: text('email'), password });
      if (answer.kind !== 'done') return refusedOutcome(form, answer);
      return answer.body.twoFactorRedirect === true
        ? redirect(stepAddress(query, 'code'))
        : redirectDocument(to);
    }
  }
}

const SENT =
  'If somebody has an account under this e-mail address, a link is on its way to it. It is good once, for an hour.';
