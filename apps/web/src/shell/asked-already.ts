declare global {
  interface Window {
    /** What `public/first.js` asked before the app was there, by address; each is taken once. */
    readonly dialAsked?: Map<string, Promise<Response>>;
  }
}

/** `fetch`, which takes what was asked already for this page. What failed then is asked again. */
export function askedAlready(address: string | URL | Request, options?: RequestInit): Promise<Response> {
  const ask = () => fetch(address, options);
  const key = String(address);
  const answer = window.dialAsked?.get(key);
  window.dialAsked?.delete(key);
  return answer?.catch(ask) ?? ask();
}
