import { typedText } from '../../shared/editing/typed-text.ts';
import type { ListName } from './lines.ts';

/** A list of the form, in its order. */
export function readLines(data: FormData, list: ListName): { text: string; indicators: string[] }[] {
  return Array.from({ length: Number(typedText(data, list)) || 0 }, (_line, index) => ({
    text: typedText(data, `${list}.${index}.text`),
    indicators: typedText(data, `${list}.${index}.indicators`).split(' ').filter(Boolean),
  }));
}
