// Runs before the first paint. Not a module: modules run too late.
{
  try {
    const theme = localStorage.getItem('dial-theme');
    // A remembered theme shall not flash.
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // Storage may be refused; the system's theme is used then.
  }
  // Asks what the page asks first while its code is on its way: the server writes these addresses beside this script's.
  const headers = {
    accept: 'application/graphql-response+json,application/json;q=0.9',
    'apollo-require-preflight': 'true',
  };
  const asked = new Map();
  for (const address of JSON.parse(document.currentScript.dataset.asks ?? '[]')) {
    const answer = fetch(address, { headers });
    // Asked again, and then reported, by the app.
    answer.catch(() => {});
    asked.set(address, answer);
  }
  window.dialAsked = asked;
}
