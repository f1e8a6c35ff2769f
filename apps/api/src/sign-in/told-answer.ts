import type { Site } from '../server/site.ts';
import { PROVIDER } from './identity-provider.ts';

/** What the browser is told. */
export interface ToldAnswer {
  readonly status: number;
  readonly location: string | null;
  readonly body: object | null;
}

/** Whatever is wrong with a sign-in by password: which of it, would tell who has an account. */
const NOT_SIGNED_IN: ToldAnswer = {
  status: 401,
  location: null,
  body: { code: 'INVALID_EMAIL_OR_PASSWORD', message: 'The e-mail address or the password is wrong.' },
};

/**
 * What the library answered, without what the browser's scripts need not have (the session's token) and what nobody should learn (why
 * somebody may not sign in).
 */
export async function toldAnswer(path: string, answer: Response, site: Site): Promise<ToldAnswer> {
  const { status } = answer;
  if (status >= 500)
    return { status: 500, location: null, body: { message: 'Something went wrong on our side.' } };
  if (path === `/callback/${PROVIDER}`) return toldCallback(answer, site);
  if (path === '/sign-in/email' && status >= 400 && status !== 429) return NOT_SIGNED_IN;
  const text = await answer.text();
  const body: unknown = text === '' ? null : JSON.parse(text);
  if (typeof body !== 'object' || body === null) return { status, location: null, body: null };
  const { token: _token, ...told } = { token: null, ...body };
  return { status, location: null, body: 'user' in told ? { ...told, user: toldPerson(told.user) } : told };
}

function toldPerson(user: unknown): object | null {
  if (typeof user !== 'object' || user === null) return null;
  const { id, name, email } = { id: null, name: null, email: null, ...user };
  return { id, name, email };
}

/** Back from the identity provider: where one wanted to go, or, whatever was wrong, to the sign-in page. */
function toldCallback(answer: Response, site: Site): ToldAnswer {
  const location = URL.parse(answer.headers.get('location') ?? '', site.url);
  const ok = answer.status < 400 && location !== null && !location.searchParams.has('error');
  return { status: 302, location: ok ? location.href : `${site.url}/sign-in?error=not-allowed`, body: null };
}
