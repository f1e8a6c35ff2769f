/** What the page asks for; the address says it, so that going back goes a step back. */
export type SignInStep = 'password' | 'code' | 'forgotten';

export function readStep(query: URLSearchParams): SignInStep {
  const step = query.get('step');
  return step === 'code' || step === 'forgotten' ? step : 'password';
}

/** The page at a step; where it leads to afterwards is kept. */
export function stepAddress(query: URLSearchParams, step: SignInStep): string {
  const to = query.get('to');
  const next = new URLSearchParams(to === null ? {} : { to });
  if (step !== 'password') next.set('step', step);
  return next.size === 0 ? '/sign-in' : `/sign-in?${next}`;
}
