import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from './fold-text.ts';

describe('foldText', () => {
  it.each([
    ['Bed & Breakfast', 'bed and breakfast'],
    ['Café  Élan', 'cafe elan'],
    ['Children’s Services', 'childrens services'],
    ['kg CO₂ per m²', 'kg co2 per m2'],
    ['% in EET (16-18 years)', '% in eet 16 18 years'],
    ['snake_case', 'snake case'],
    ['  ', ''],
  ])('"%s" is folded to "%s"', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => foldText(foldText(text)) === foldText(text)),
    );
  });
});
