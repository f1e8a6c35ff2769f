/** What of a chart is the same whatever the fonts: runs in the browser, on the drawing. Places are thousandths. */
export function chartGeometry(svg: SVGElement | HTMLElement): object {
  const box = (element: Element) => element.getBoundingClientRect();
  const middle = ({ left, right, top, bottom }: DOMRect) => ({
    x: (left + right) / 2,
    y: (top + bottom) / 2,
  });
  const marks = Array.from(svg.querySelectorAll('[data-mark]')).map((mark) => {
    const shape = mark.querySelector('path');
    return {
      look: mark.getAttribute('data-mark') ?? '',
      // The outline less where it begins.
      shape: shape?.getAttribute('d')?.replace(/^M[^a-z]*/, '') ?? '',
      words: mark.querySelector('text')?.textContent ?? '',
      ...middle(box(shape ?? mark)),
    };
  });
  const grid = Array.from(svg.querySelectorAll('.recharts-cartesian-grid-horizontal line')).map(
    (line) => middle(box(line)).y,
  );
  const [first, last] = [Math.min(...marks.map(({ x }) => x)), Math.max(...marks.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...grid), Math.max(...grid)];
  const across = (x: number) => (last > first ? Math.round(((x - first) / (last - first)) * 1000) : 0);
  const up = (y: number) => Math.round(((bottom - y) / (bottom - top)) * 1000);
  const texts = (selector: string) =>
    Array.from(svg.querySelectorAll(selector)).map((text) => text.textContent ?? '');
  return {
    marks: marks.map(({ x, y, ...mark }) => ({ ...mark, at: [across(x), up(y)] })),
    lines: Array.from(svg.querySelectorAll('.recharts-line-curve')).map((line) => [
      line.getAttribute('stroke'),
      line.getAttribute('stroke-dasharray'),
    ]),
    levels: Array.from(svg.querySelectorAll('[data-level]')).map((level) => [
      level.getAttribute('data-level'),
      up(middle(box(level.querySelector('path') ?? level)).y),
    ]),
    expected: Array.from(svg.querySelectorAll('[data-expected] path')).map((bar) => [
      up(box(bar).bottom),
      up(box(bar).top),
    ]),
    ticks: texts('.recharts-yAxis-tick-labels text'),
    gridLines: grid.map(up),
    height: Math.round(box(svg).height),
  };
}
