import { expect, it } from 'vitest';
import { decimalOrNull } from '../value/decimal-or-null.ts';
import { outlookPlaces } from './outlook-places.ts';

const figure = (text: string) => {
  const read = decimalOrNull(text);
  if (read === null) throw new Error(`${text} is no figure.`);
  return read;
};

const range = (value: string, lower: string, upper: string) => ({
  value: figure(value),
  lower: figure(lower),
  upper: figure(upper),
});

it('leaves out decimals that a wide range makes worthless, and keeps those of a narrow one', () => {
  expect(outlookPlaces(range('93.7', '82.8', '100'), 1, () => true)).toBe(0);
  expect(outlookPlaces(range('93.7', '93.2', '94.1'), 1, () => true)).toBe(1);
  expect(outlookPlaces(range('93.7', '93.2', '94.1'), null, () => true)).toBe(0);
});

it('adds decimals until each figure stands to the target as it does exactly', () => {
  const isMet = (of: ReturnType<typeof figure>) => of.gte(94);
  const tells = (exact: ReturnType<typeof figure>, rounded: ReturnType<typeof figure>) =>
    isMet(exact) === isMet(rounded);
  expect(outlookPlaces(range('93.7', '82.8', '100'), 1, tells)).toBe(1);
});
