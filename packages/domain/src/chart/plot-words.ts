import type { Plot } from './plot.ts';

/** A chart in sentences, one to a line of its key: where it starts and where it ends. */
export function plotWords({ legend, columns, lines }: Plot): string[] {
  return legend.flatMap(({ look, name }) => {
    const held = columns.flatMap(({ label, said }, at) => {
      const isDrawn = lines.some((line) => line.look === look && (line.values[at] ?? null) !== null);
      return isDrawn ? [`${said[look] ?? ''} (${label})`] : [];
    });
    const [first] = held;
    const last = held.at(-1);
    if (first === undefined || last === undefined) return [];
    return [held.length === 1 ? `${name}: ${first}.` : `${name}: from ${first} to ${last}.`];
  });
}
