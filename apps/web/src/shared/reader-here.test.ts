// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
});
afterEach(() => {
  vi.clearAllTimers();
  vi.useRealTimers();
});

async function begin() {
  const { readerHere, readerSees } = await import('./reader-here.ts');
  const load = vi.fn();
  void readerHere().then(load);
  await Promise.resolve();
  expect(load).not.toHaveBeenCalled();
  return { load, readerSees, settled: () => vi.advanceTimersByTimeAsync(0) };
}

it.each(['pointermove', 'keydown', 'scroll', 'focusin', 'beforeprint'])(
  'a reader is there by %s',
  async (sign) => {
    const { load, settled } = await begin();
    window.dispatchEvent(new Event(sign));
    await settled();
    expect(load).toHaveBeenCalledOnce();
  },
);

it('what comes into sight is there for a reader', async () => {
  const { load, readerSees, settled } = await begin();
  readerSees();
  await settled();
  expect(load).toHaveBeenCalledOnce();
});

it('somebody who has the page read aloud is not left without', async () => {
  const { load } = await begin();
  await vi.runAllTimersAsync();
  expect(load).toHaveBeenCalledOnce();
});
