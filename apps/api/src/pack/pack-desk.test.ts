import { beforeEach, describe, expect, test } from 'vitest';
import { PackError } from './make-pack.ts';
import { createPackDesk, type PackDesk, type PackJob, type PackOrder } from './pack-desk.ts';
import type { PackRows } from './pack-rows.ts';

const LIMITS = { waiting: 2, each: 2, kept: 1000, bytes: 25, failed: 3 };

let now: number;
let ends: { readonly resolve: (file: Uint8Array) => void; readonly reject: (error: Error) => void }[];
let signals: AbortSignal[];
let logged: unknown[];
let desk: PackDesk;

const order = (more: Partial<PackOrder> = {}): PackOrder => ({
  edition: '2096-97-q2',
  owner: null,
  format: 'pdf',
  name: 'pack.pdf',
  from: 'ada',
  key: null,
  read: () => Promise.resolve({} as PackRows),
  ...more,
});

const settled = () => new Promise((resolve) => setImmediate(resolve));

async function ask(more: Partial<PackOrder> = {}): Promise<PackJob> {
  const job = desk.ask(order(more));
  if (typeof job === 'string') throw new Error(job);
  await settled();
  return job;
}

beforeEach(() => {
  now = 0;
  [ends, signals, logged] = [[], [], []];
  desk = createPackDesk({
    limits: LIMITS,
    now: () => now,
    log: (error) => logged.push(error),
    make: (_work, { signal }) =>
      new Promise((resolve, reject) => {
        signals.push(signal);
        ends.push({ resolve, reject });
      }),
  });
});

describe('the desk of packs', () => {
  test('makes one after another, in the order they were asked for', async () => {
    const first = await ask();
    const second = await ask();
    expect([first.state, second.state, desk.ahead(second.id), ends.length]).toEqual([
      'COMPOSING',
      'WAITING',
      1,
      1,
    ]);
    ends[0]?.resolve(new Uint8Array(10));
    await settled();
    expect([first.state, first.file?.length, second.state]).toEqual(['READY', 10, 'COMPOSING']);
  });

  test('takes only so many of one asker, and only so many in all', async () => {
    await ask();
    await ask();
    expect(desk.ask(order())).toBe('enough');
    await ask({ from: 'ben' });
    expect(desk.ask(order({ from: 'cy' }))).toBe('busy');
  });

  test('makes the same published pack once, and a failed one again', async () => {
    const first = await ask({ key: 'same' });
    const second = await ask({ key: 'same', from: 'ben' });
    expect(second.id).toBe(first.id);
    ends[0]?.reject(new Error('inside'));
    await settled();
    expect(await ask({ key: 'same' })).not.toBe(first);
  });

  test('tells what the asker can mend, and keeps to itself what went wrong inside', async () => {
    const first = await ask();
    ends[0]?.reject(new PackError('Choose an area.'));
    await settled();
    expect([first.state, first.error, first.file, logged.length]).toEqual([
      'FAILED',
      'Choose an area.',
      null,
      0,
    ]);
    const second = await ask();
    ends[1]?.reject(new Error('SELECT secret'));
    await settled();
    expect(second.error).toContain('a fault of ours');
    expect(logged).toEqual([new Error('SELECT secret')]);
    const third = await ask({ read: () => Promise.reject(new PackError('None is in the edition.')) });
    expect(third.error).toBe('None is in the edition.');
  });

  test('calls off what one asked for alone, and goes on with the next', async () => {
    const first = await ask();
    const second = await ask();
    desk.cancel(first.id);
    expect(signals[0]?.aborted).toBe(true);
    expect(desk.find(first.id)).toBeNull();
    ends[0]?.reject(new Error('called off'));
    await settled();
    expect([second.state, logged.length]).toEqual(['COMPOSING', 0]);
    const shared = await ask({ from: 'ben', key: 'same' });
    desk.cancel(shared.id);
    expect(desk.find(shared.id)).not.toBeNull();
  });

  test('lets go of packs that nobody fetches, and of the oldest where they are too much', async () => {
    const jobs: PackJob[] = [];
    for (let index = 0; index < 3; index += 1) {
      now = index;
      jobs.push(await ask());
      ends[index]?.resolve(new Uint8Array(10));
      await settled();
    }
    expect(jobs.map(({ id }) => desk.find(id) !== null)).toEqual([false, true, true]);
    now = 2000;
    expect(jobs.map(({ id }) => desk.find(id))).toEqual([null, null, null]);
  });

  test('keeps few of those that failed, which take no place from those that were made', async () => {
    const ready = await ask();
    ends[0]?.resolve(new Uint8Array(10));
    await settled();
    const jobs: PackJob[] = [];
    for (now = 1; now <= 5; now += 1)
      jobs.push(await ask({ read: () => Promise.reject(new PackError('None is in the edition.')) }));
    expect(jobs.map(({ id }) => desk.find(id) !== null)).toEqual([false, false, true, true, true]);
    expect(desk.find(ready.id)).not.toBeNull();
  });

  test('ends what is under way as the server closes', async () => {
    const first = await ask();
    desk.close();
    expect([signals[0]?.aborted, desk.find(first.id)]).toEqual([true, null]);
  });
});
