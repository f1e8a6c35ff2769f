import { describe, expect, it } from 'vitest';
import { isPrinted } from './is-printed.ts';

const document = ['<i>Relief</i>\t303\t2% ye\tar', 'A safer community with fewer cases', 'stray\tof harm.'];
const text = (raw: string, line: number, note: string | null = null) =>
  isPrinted({ file: '', entry: '', raw, line, note }, document);

it('finds a text on its line, whatever the spaces and marks', () => {
  expect(text('Relief 303', 1)).toBe(true);
});

it('misses a text of another line', () => {
  expect(text('303', 2)).toBe(false);
});

it('follows a text into the next line', () => {
  expect(text('fewer cases of harm.', 2)).toBe(true);
  expect(text('fewer cases of no harm.', 2)).toBe(false);
});

describe('a text that the extraction broke', () => {
  it('stands when every piece that the note quotes does', () => {
    expect(text('2% year of harm', 1, 'In pieces: "2% ye", "ar" and "of harm" (line 3).')).toBe(true);
  });

  it('does not when a piece is missing', () => {
    expect(text('2% years', 1, 'In pieces: "2% ye", "ars".')).toBe(false);
  });
});
