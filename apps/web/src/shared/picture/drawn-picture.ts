import type { PictureSource } from './picture.ts';

/** A drawing's markup as a picture: one that the page shows in another way, or not at all. */
export function drawnPicture(markup: string): PictureSource {
  const read = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
  if (!(read instanceof SVGSVGElement)) throw new TypeError('The drawing is no SVG');
  return { drawing: document.importNode(read, true) };
}
