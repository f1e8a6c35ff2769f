import { afterEach, expect, it, vi } from 'vitest';
import { askSignIn } from './ask-sign-in.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

function answerWith(answer: () => Response | Promise<Response>) {
  const asked = vi.fn(() => Promise.resolve(answer()));
  vi.stubGlobal('fetch', asked);
  return asked;
}

it('sends JSON to the same origin and gives what came back', async () => {
  const asked = answerWith(() => Response.json({ twoFactorRedirect: true }));
  expect(await askSignIn('/sign-in/email', { email: 'a@b.example' })).toEqual({
    kind: 'done',
    body: { twoFactorRedirect: true },
  });
  expect(asked).toHaveBeenCalledWith(
    '/api/auth/sign-in/email',
    expect.objectContaining({ method: 'POST', body: '{"email":"a@b.example"}', credentials: 'same-origin' }),
  );
});

it('names why it was refused', async () => {
  answerWith(() => Response.json({ code: 'INVALID_PASSWORD', message: 'no' }, { status: 400 }));
  expect(await askSignIn('/x')).toEqual({ kind: 'refused', code: 'INVALID_PASSWORD', wait: null });
});

it('says how long to wait after too many attempts', async () => {
  answerWith(() => Response.json({ message: 'no' }, { status: 429, headers: { 'x-retry-after': '42' } }));
  expect(await askSignIn('/x')).toEqual({ kind: 'refused', code: '', wait: 42 });
  answerWith(() => Response.json({ message: 'no' }, { status: 429 }));
  expect(await askSignIn('/x')).toEqual({ kind: 'refused', code: '', wait: 60 });
});

it.each([
  ['no network', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['a page instead of JSON', () => new Response('<html>')],
  ['an error of the server’s', () => Response.json({ message: 'busy' }, { status: 503 })],
])('has no answer from %s', async (_what, answer) => {
  answerWith(answer);
  expect(await askSignIn('/x')).toEqual({ kind: 'failed' });
});
