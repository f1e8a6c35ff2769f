import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { readAside, readInThread } from './read-aside.ts';
import { WORKBOOK_LIMITS } from './workbook-limits.ts';

const NOTHING = Buffer.from('a,b\n');
const LARGE = Buffer.from(`${'1,'.repeat(20)}\n`.repeat(19_000));
const TOO_HARD = { ok: false, error: expect.stringContaining('takes more to read than Dial gives') };

describe('a file is read in a thread of its own', () => {
  it('and what it says comes back', async () => {
    expect(await readAside({ bytes: NOTHING, expected: [] })).toMatchObject({
      ok: true,
      rows: [],
      errors: [{ message: expect.stringContaining("the template's column names") }],
    });
  });

  it('in which it may not take all memory', async () => {
    const file = { bytes: LARGE, expected: [] };
    expect(await readInThread(file, { ...WORKBOOK_LIMITS, memory: 40 })).toEqual(TOO_HARD);
    expect(await readInThread(file)).toMatchObject({ ok: true });
  });

  it('in which it may not go on for ever', async () => {
    const file = { bytes: LARGE, expected: [] };
    expect(await readInThread(file, { ...WORKBOOK_LIMITS, readTime: 1 })).toEqual(TOO_HARD);
  });

  it('one after another, some of them, and then no more', async () => {
    const files = Array.from({ length: WORKBOOK_LIMITS.atOnce + 1 }, () =>
      readAside({ bytes: NOTHING, expected: [] }),
    );
    const read = await Promise.all(files);
    expect(read.map((each) => each?.ok ?? null)).toEqual([true, true, true, true, true, null]);
    expect(await readAside({ bytes: NOTHING, expected: [] })).toMatchObject({ ok: true });
  });
});
