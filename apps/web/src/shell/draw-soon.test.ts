import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { drawSoon } from './draw-soon.ts';

type Router = Parameters<typeof drawSoon>[0];
type Told = (state: Router['state']) => void;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function tellAll(all: Iterable<Told>, state: Router['state']): void {
  for (const one of all) one(state);
}

function routerThat(initialized: boolean) {
  const heard = new Set<Told>();
  const state = { initialized } as Router['state'];
  const router: Router = {
    state,
    subscribe: (told: Parameters<Router['subscribe']>[0]) => {
      const one: Told = (now) => told(now, {} as Parameters<typeof told>[1]);
      heard.add(one);
      return () => heard.delete(one);
    },
  };
  return { router, tell: (now: boolean) => tellAll(heard, { ...state, initialized: now }) };
}

it('draws at once where the page is there', () => {
  const draw = vi.fn();
  drawSoon(routerThat(true).router, draw);
  expect(draw).toHaveBeenCalledOnce();
});

it('draws when the page comes, and once', () => {
  const draw = vi.fn();
  const { router, tell } = routerThat(false);
  drawSoon(router, draw);
  tell(false);
  expect(draw).not.toHaveBeenCalled();
  tell(true);
  tell(true);
  vi.runAllTimers();
  expect(draw).toHaveBeenCalledOnce();
});

it('draws the place of a page that takes long', () => {
  const draw = vi.fn();
  const { router, tell } = routerThat(false);
  drawSoon(router, draw);
  vi.runAllTimers();
  expect(draw).toHaveBeenCalledOnce();
  tell(true);
  expect(draw).toHaveBeenCalledOnce();
});
