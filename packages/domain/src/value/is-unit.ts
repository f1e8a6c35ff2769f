import { UNITS, type Unit } from './unit.ts';

/** Whether a text is one of the known units. */
export function isUnit(text: string): text is Unit {
  return Object.hasOwn(UNITS, text);
}
