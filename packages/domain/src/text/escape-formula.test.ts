import { expect, it } from 'vitest';
import { escapeFormula } from './escape-formula.ts';

it.each(['=1+1', '+44', '-0.8%', '@SUM(A1)', '\t=1', '\r=1'])('puts an apostrophe before %j', (text) => {
  expect(escapeFormula(text)).toBe(`'${text}`);
});

it.each(['', '£1.2m', '1-2', ' =1', "'=1"])('leaves %j alone', (text) => {
  expect(escapeFormula(text)).toBe(text);
});
