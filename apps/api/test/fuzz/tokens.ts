import { type Draw, pick } from './draw.ts';
import { TEXTS } from './edges.ts';

const TOKEN = /\.\.\.|[A-Za-z_]\w*|"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|\s+|./gsu;

const STRAY = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  '!',
  '$',
  '@',
  ':',
  '...',
  '"',
  '"""',
  '#',
  '\ufeff',
  '&',
  '=',
  '|',
  '-',
  '0x',
  '\\',
];

/** Cuts, doubles, swaps or replaces tokens of a text, a few times. */
export function mutateTokens(draw: Draw, text: string): string {
  let tokens: string[] = text.match(TOKEN) ?? [''];
  const times = 1 + draw(3);
  for (let time = 0; time < times; time += 1) tokens = mutateOnce(draw, tokens);
  return tokens.join('');
}

function mutateOnce(draw: Draw, tokens: readonly string[]): string[] {
  if (tokens.length === 0) return [pick(draw, STRAY)];
  const at = draw(tokens.length - 1);
  const to = Math.min(tokens.length, at + 1 + draw(9));
  const [before, part, after] = [tokens.slice(0, at), tokens.slice(at, to), tokens.slice(to)];
  switch (draw(6)) {
    case 0:
      return [...before, ...after];
    case 1:
      return [...before, ...part, ...part, ...after];
    case 2:
      return [...after, ...part, ...before];
    case 3:
      return [...before, pick(draw, STRAY), ...part, ...after];
    case 4:
      return [...before, pick(draw, TEXTS), ...after];
    case 5:
      return [...before, ...Array.from({ length: 2 + draw(200) }, () => part).flat(), ...after];
    default:
      return [...before, ...part];
  }
}
