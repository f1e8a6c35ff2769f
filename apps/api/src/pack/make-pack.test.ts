import { describe, expect, test } from 'vitest';
import { makePack, PackError } from './make-pack.ts';
import type { PackWork } from './pack-thread.ts';
import { madeBox, madeReport, madeRows } from './testing/made-rows.ts';

const WORK: PackWork = { rows: madeRows(), format: 'docx' };
const LIMITS = { time: 60_000, memory: 512 };

const watch = () => ({ say: () => undefined, signal: new AbortController().signal });

describe('a pack is made in a thread of its own', () => {
  test('which says how far it is, and gives the file', async () => {
    const said: string[] = [];
    const say = ({ kind }: { readonly kind: string }) => said.push(kind);
    const file = await makePack(WORK, { ...watch(), say }, LIMITS);
    expect(Buffer.from(file.subarray(0, 2)).toString()).toBe('PK');
    expect(said).toEqual(['page', 'setting']);
  });

  test('in which it may not go on for ever', async () => {
    await expect(makePack(WORK, watch(), { ...LIMITS, time: 1 })).rejects.toThrow(PackError);
  });

  test('in which it may not take all memory', async () => {
    const commentary = [madeBox('- a made-up word\n'.repeat(400_000))];
    const work = { ...WORK, rows: madeRows({ reports: [madeReport({ commentary })] }) };
    await expect(makePack(work, watch(), { ...LIMITS, memory: 60 })).rejects.toThrow(PackError);
  });

  test('whose failure is told, and gives nothing half-written', async () => {
    const broken = { ...WORK, rows: null } as unknown as PackWork;
    await expect(makePack(broken, watch(), LIMITS)).rejects.toThrow(TypeError);
  });

  test('that ends when it is called off', async () => {
    const cancel = new AbortController();
    const made = makePack(WORK, { ...watch(), signal: cancel.signal }, LIMITS);
    cancel.abort();
    await expect(made).rejects.toThrow('called off');
  });
});
