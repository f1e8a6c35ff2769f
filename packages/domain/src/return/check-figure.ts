import type { Decimal } from '../value/decimal.ts';
import type { Unit } from '../value/unit.ts';
import { readFigure } from './read-figure.ts';
import type { ReturnProblem } from './return-problem.ts';
import { valueFromParts } from './value-from-parts.ts';

export interface TypedFigure {
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
}

export interface CheckedFigure {
  /** In the unit; null where none can be read. */
  readonly value: Decimal | null;
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
  /** Worth a question, not a refusal. */
  readonly warning: string | null;
  /** Fields are those of the typed figure. */
  readonly problems: readonly ReturnProblem[];
}

/**
 * A typed figure with its parts, checked together. The value may be left out where numerator and denominator are given: it is worked
 * out from them. Parts are plain numbers or pounds, both or neither.
 */
export function checkFigure(typed: TypedFigure, unit: Unit, decimals: number | null): CheckedFigure {
  const problems: ReturnProblem[] = [];
  const read = (field: keyof TypedFigure): Decimal | null => {
    const text = typed[field] ?? '';
    if (text.trim() === '') return null;
    const figure = field === 'value' ? readFigure(text, unit) : readPart(text);
    if (figure.ok) return figure.value;
    problems.push({ field, message: figure.error });
    return null;
  };
  const value = read('value');
  const numerator = read('numerator');
  const denominator = read('denominator');
  const parts = { numerator, denominator };
  if (problems.length > 0) return { value, ...parts, warning: null, problems };
  if (numerator !== null && denominator !== null) {
    const made = valueFromParts({ numerator, denominator, unit, decimals, typed: value });
    if (made.ok) return { value: value ?? made.value, ...parts, warning: made.warning, problems };
    return { value, ...parts, warning: null, problems: [{ field: made.field, message: made.error }] };
  }
  if (numerator !== null) problems.push({ field: 'denominator', message: 'Type the denominator too.' });
  if (denominator !== null) problems.push({ field: 'numerator', message: 'Type the numerator too.' });
  return { value, ...parts, warning: null, problems };
}

/** 001 prints numerators and denominators as counts and in pounds (line 521). */
function readPart(text: string) {
  const plain = readFigure(text, 'number');
  if (plain.ok) return plain;
  const pounds = readFigure(text, '£');
  return pounds.ok ? pounds : plain;
}
