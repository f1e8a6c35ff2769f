import { expect, test } from 'vitest';
import { packWriter } from './pack-writer.ts';
import { madePack } from './testing/made-pack.ts';

const missing = () => Promise.reject(new Error('Cannot find native binding.'));

async function begins(format: 'pdf' | 'docx', setter?: () => Promise<unknown>): Promise<string> {
  const writer = await packWriter(format, setter);
  if ('error' in writer) return writer.error;
  return Buffer.from(await writer.write(madePack())).toString('latin1', 0, 4);
}

test('a pack is written as what it was asked for', async () => {
  expect(await begins('pdf')).toBe('%PDF');
  expect(await begins('docx')).toMatch(/^PK/);
});

test('where there is no program that sets PDFs, that is said, and the Word document still made', async () => {
  expect(await begins('pdf', missing)).toBe(
    'There is no program for this kind of machine that sets PDFs. Make the Word document, and save that as a PDF.',
  );
  expect(await begins('docx', missing)).toMatch(/^PK/);
});
