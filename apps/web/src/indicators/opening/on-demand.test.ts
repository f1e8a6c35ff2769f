import { expect, it, vi } from 'vitest';
import { onDemand } from './on-demand.ts';

it('loads once, and not before it is wanted', async () => {
  const load = vi.fn(async () => 'code');
  const code = onDemand(load);
  expect(load).not.toHaveBeenCalled();
  expect(await Promise.all([code(), code()])).toEqual(['code', 'code']);
  expect(load).toHaveBeenCalledOnce();
});

it('asks again after a failure', async () => {
  const load = vi.fn(async () => 'code').mockRejectedValueOnce(new Error('offline'));
  const code = onDemand(load);
  await expect(code()).rejects.toThrow('offline');
  expect(await code()).toBe('code');
});
