import type { PictureSource } from './picture.ts';

/** The drawing of a figure, what its key has switched on, and its remarks; null where it holds none. */
export function figureSource(figure: Element | null): PictureSource | null {
  const drawing = figure?.querySelector<SVGSVGElement>('[data-picture] svg, svg[data-picture]') ?? null;
  if (figure === null || drawing === null) return null;
  return {
    drawing,
    legend: [...figure.querySelectorAll('label, [data-key]')].flatMap((entry) => {
      const sample = entry.querySelector('svg');
      const isOn = entry.querySelector<HTMLInputElement>('input')?.checked ?? true;
      return sample !== null && isOn ? [{ sample, name: entry.textContent ?? '' }] : [];
    }),
    notes: [...figure.querySelectorAll('figcaption p')].map(({ textContent }) => textContent ?? ''),
  };
}
