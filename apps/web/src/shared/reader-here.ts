/** What somebody does who reads a page: moves, types, touches, scrolls, or prints it. */
const SIGNS = [
  'pointermove',
  'pointerdown',
  'touchstart',
  'keydown',
  'focusin',
  'wheel',
  'scroll',
  'beforeprint',
] as const;

/** In milliseconds. Who has a page read aloud may do nothing that it hears of. */
const LONGEST = 10_000;

let settle = () => {};
const here = new Promise<void>((resolve) => {
  settle = () => {
    clearTimeout(timer);
    for (const sign of SIGNS) window.removeEventListener(sign, settle);
    resolve();
  };
  const timer = setTimeout(() => settle(), LONGEST);
  for (const sign of SIGNS) window.addEventListener(sign, settle, { passive: true });
});

/**
 * Settles once somebody does something with the page, or has had it before them for a while: until then nothing is loaded that
 * is not on the screen.
 */
export const readerHere = (): Promise<void> => here;

/** Somebody sees what would be loaded then. */
export const readerSees = (): void => settle();
