import { unzipSync } from 'fflate/browser';
import { afterEach, expect, it, vi } from 'vitest';
import { strToU8, zip } from './zip-at-once.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('packs a large file without a worker', () => {
  vi.stubGlobal('Worker', () => {
    throw new Error('A worker was made');
  });
  const large = strToU8('made up '.repeat(40_000));
  let packed: Uint8Array | null = null;
  zip({ 'sheet.xml': large }, (error, archive) => {
    expect(error).toBeNull();
    packed = archive;
  });
  expect(packed && unzipSync(packed)['sheet.xml']).toEqual(large);
});
