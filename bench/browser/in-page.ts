/**
 * Runs in the page before its own scripts. `dialBench` tells when the first row was painted, how long after a key the next frame
 * was, and when the rows had followed it, and which tasks took more than 50 ms; times as performance.now() gives them.
 */
export const IN_PAGE = `
window.dialBench = { firstRow: null, key: null, tasks: [] };
{
  const bench = window.dialBench;
  const painted = (then) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => then(performance.now());
    port2.postMessage(null);
  });
  const rows = () => document.querySelectorAll('tbody > tr:not([aria-hidden])').length;
  const seen = new MutationObserver(() => {
    if (rows() === 0) return;
    seen.disconnect();
    painted((at) => { bench.firstRow = at; });
  });
  seen.observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) bench.tasks.push({ at: startTime, took: duration });
  }).observe({ type: 'longtask', buffered: true });
  addEventListener('keydown', ({ timeStamp }) => {
    const key = { repainted: null, followed: null };
    bench.key = key;
    painted((at) => { key.repainted = at - timeStamp; });
    const body = document.querySelector('tbody');
    const changed = new MutationObserver(() => {
      changed.disconnect();
      painted((at) => { key.followed = at - timeStamp; });
    });
    if (body !== null) changed.observe(body, { childList: true, subtree: true, characterData: true });
  }, true);
}
`;

export interface InPage {
  readonly firstRow: number | null;
  readonly key: { readonly repainted: number | null; readonly followed: number | null } | null;
  readonly tasks: readonly { readonly at: number; readonly took: number }[];
}
