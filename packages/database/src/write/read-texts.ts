import { readRequiredText } from '@dial/domain/text/read-required-text';
import type { FieldError, Invalid } from './write-result.ts';

/** A field that has to be said: what was typed, and the most characters it may have. */
type Typed = readonly [typed: string, longest: number];

type Texts<Field extends string> =
  | { readonly kind: 'ok'; readonly texts: Readonly<Record<Field, string>> }
  | Invalid;

/** What fields are called in a sentence that have another name. */
const PLAIN: Readonly<Record<string, string>> = { email: 'e-mail address' };

/** The texts of fields, trimmed; or what is wrong with each that cannot be taken. */
export function readTexts<Field extends string>(fields: Readonly<Record<Field, Typed>>): Texts<Field> {
  const errors: FieldError[] = [];
  const texts: Partial<Record<Field, string>> = {};
  for (const field of Object.keys(fields) as Field[]) {
    const [typed, longest] = fields[field];
    const read = readRequiredText(typed, longest);
    if (read.ok) texts[field] = read.text;
    else errors.push({ field, message: `The ${PLAIN[field] ?? field} ${read.error}.` });
  }
  // Without errors every field has its text.
  return errors.length > 0
    ? { kind: 'invalid', errors }
    : { kind: 'ok', texts: texts as Record<Field, string> };
}
