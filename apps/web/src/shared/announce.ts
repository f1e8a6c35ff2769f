let region: HTMLElement | null = null;

/** The polite live region that the layout draws. */
export function setLiveRegion(element: HTMLElement | null): void {
  region = element;
}

/** Says a short sentence to screen readers: "36 indicators". Saying the same again says nothing. */
export function announce(sentence: string): void {
  if (region !== null && region.textContent !== sentence) region.textContent = sentence;
}
