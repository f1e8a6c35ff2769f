import { expect, test } from 'vitest';
import { versionReason } from './version-reason.ts';

const content = {
  standing: true,
  value: '97',
  raw: '97%',
  status: 'FINAL',
  expected: null,
  heading: null,
  numerator: null,
  denominator: null,
  note: null,
};

test.each([
  [
    { raw: '79%', value: '79' },
    'Transcription corrected: printed text “79%”, before “97%”; value “79”, before “97”.',
  ],
  [
    { value: null, status: 'NOT_DUE' },
    'Transcription corrected: value none, before “97”; status not due, before final.',
  ],
  [{ note: 'Blurred.' }, 'Transcription corrected: note “Blurred.”, before none.'],
  [{ standing: false }, 'Another reading stands now.'],
  [
    { standing: false, denominator: '8' },
    'Transcription corrected: denominator “8”, before none. Another reading stands now.',
  ],
])('%j', (change, sentence) => {
  expect(versionReason({ current: true, content }, { ...content, ...change })).toBe(sentence);
});

test('the other reading that stands says so', () => {
  const before = { current: true, content: { ...content, standing: false } };
  expect(versionReason(before, content)).toBe('The edition stands on this reading now.');
});

test('a retired reading that comes back says so, with what is different', () => {
  const before = { current: false, content: { ...content, standing: false } };
  const back = 'Put back after it had been taken out of the transcription.';
  expect(versionReason(before, content)).toBe(back);
  expect(versionReason(before, { ...content, raw: '97.0%' })).toBe(
    `${back} Transcription corrected: printed text “97.0%”, before “97%”.`,
  );
});
