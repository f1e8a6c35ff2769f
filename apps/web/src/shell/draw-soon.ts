import type { DataRouter } from 'react-router';

/** In milliseconds: what answers were asked for with the page itself, and mostly come before. */
const PATIENCE = 100;

/**
 * Draws the app once its first page is there, in one go; after a moment without it, so that a place is kept for a page that takes
 * longer. Drawn before it, the place alone would cost a reader whose answers are here as long as drawing their page.
 */
export function drawSoon(router: Pick<DataRouter, 'state' | 'subscribe'>, draw: () => void): void {
  if (router.state.initialized) {
    draw();
    return;
  }
  let isDrawn = false;
  const once = () => {
    if (isDrawn) return;
    isDrawn = true;
    clearTimeout(timer);
    leave();
    draw();
  };
  const timer = setTimeout(once, PATIENCE);
  const leave = router.subscribe(({ initialized }) => {
    if (initialized) once();
  });
}
