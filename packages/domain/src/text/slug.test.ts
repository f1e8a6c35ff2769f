import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugOf } from './slug.ts';

describe('slugOf', () => {
  it.each([
    ['Road Safety Plan 2024', 'road-safety-plan-2024'],
    ['Children’s & Families’ Cafés', 'childrens-and-families-cafes'],
    ['  100% – on time! ', '100-on-time'],
    ['Łódź', 'odz'],
    ['£ %', ''],
    ['', ''],
  ])('"%s" is "%s"', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  it('is cut between words, or inside one that is too long', () => {
    expect(slugOf(`${'a'.repeat(70)} bcdefghi jklm`)).toBe(`${'a'.repeat(70)}-bcdefghi`);
    expect(slugOf(`${'a'.repeat(70)} bcdefghijk l`)).toBe(`${'a'.repeat(70)}`);
    expect(slugOf('a'.repeat(100))).toBe('a'.repeat(80));
  });

  it('is a slug, or nothing, and stays what it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const slug = slugOf(title);
        expect(slug).toMatch(/^$|^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slugOf(slug)).toBe(slug);
      }),
    );
  });
});
