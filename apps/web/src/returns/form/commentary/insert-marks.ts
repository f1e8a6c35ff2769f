/** A text with what of it is chosen, as a text area has it. */
export interface Chosen {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Makes the chosen lines the items of a list, or begins one where the caret is; a list already is no list again. */
export function markList({ text, from, to }: Chosen): Chosen {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const found = text.indexOf('\n', to);
  const end = found === -1 ? text.length : found;
  const lines = text.slice(start, end).split('\n');
  const isList =
    lines.every((line) => line.trim() === '' || line.startsWith('- ')) && lines.some((line) => line !== '');
  const marked = lines.map((line) =>
    isList ? line.replace(/^- /, '') : line.trim() === '' && lines.length > 1 ? line : `- ${line}`,
  );
  // A list stands apart from the paragraph above it.
  const above = text.slice(0, start);
  const gap = isList || above === '' || above.endsWith('\n\n') || /(^|\n)- [^\n]*\n$/.test(above) ? '' : '\n';
  const body = marked.join('\n');
  const caret = start + gap.length + body.length;
  return { text: `${above}${gap}${body}${text.slice(end)}`, from: caret, to: caret };
}

/** Makes the chosen words a link and chooses its address, to be typed over. */
export function markLink({ text, from, to }: Chosen): Chosen {
  const words = text.slice(from, to) || 'words of the link';
  const address = 'https://';
  const begin = from + words.length + 3;
  return {
    text: `${text.slice(0, from)}[${words}](${address})${text.slice(to)}`,
    from: begin,
    to: begin + address.length,
  };
}
