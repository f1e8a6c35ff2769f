import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { contentOf } from '../content-of.ts';
import { filed } from '../fixture-return.ts';
import { Autosave, QUIET, RETRY } from './autosave.ts';
import type { KeptReturn } from './kept-return.ts';
import type { SaveAnswer, Sent } from './save-answer.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A server that gives these answers in turn, then saves everything; and a browser that keeps what it is given. */
function start(...answers: SaveAnswer[]) {
  const sent: Sent[] = [];
  let kept: KeptReturn | null = null;
  let release = () => {};
  const send = (one: Sent) => {
    sent.push(one);
    const saved: SaveAnswer = {
      kind: 'changed',
      filed: filed({ version: one.version + 1, content: { ...filed().content, value: one.content.value } }),
    };
    return new Promise<SaveAnswer>((resolve) => {
      release = () => resolve(answers.shift() ?? saved);
    });
  };
  const place = {
    put: (one: KeptReturn) => {
      kept = one;
      return true;
    },
    read: () => kept,
    forget: () => {
      kept = null;
    },
  };
  const autosave = new Autosave({ filed: filed(), content: contentOf(filed()), send, place });
  const answer = async () => {
    release();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { autosave, sent, kept: () => kept, answer };
}

it('saves once, a moment after typing stops', async () => {
  const { autosave, sent, kept, answer } = start();
  autosave.type({ value: '9' });
  vi.advanceTimersByTime(QUIET - 1);
  autosave.type({ value: '96' });
  vi.advanceTimersByTime(QUIET - 1);
  expect(sent).toEqual([]);
  expect(kept()).toMatchObject({ version: 1, content: { value: '96' } });
  vi.advanceTimersByTime(1);
  expect(sent).toMatchObject([{ action: 'save', version: 1, content: { value: '96' }, leaving: false }]);
  expect(autosave.state.busy).toBe('save');
  await answer();
  expect(autosave.state).toMatchObject({ busy: null, trouble: null, filed: { version: 2 }, isKept: false });
  expect(kept()).toBeNull();
  await vi.advanceTimersByTimeAsync(RETRY * 2);
  expect(sent).toHaveLength(1);
});

it('saves what was typed while a save was on its way, on the version that it made', async () => {
  const { autosave, sent, kept, answer } = start();
  autosave.type({ value: '96' });
  vi.advanceTimersByTime(QUIET);
  autosave.type({ value: '97' });
  vi.advanceTimersByTime(QUIET);
  expect(sent).toHaveLength(1);
  await answer();
  expect(kept()).toMatchObject({ version: 2, content: { value: '97' } });
  vi.advanceTimersByTime(QUIET);
  expect(sent[1]).toMatchObject({ version: 2, content: { value: '97' } });
});

it('keeps what no answer came to, and tries again', async () => {
  const { autosave, sent, kept, answer } = start({ kind: 'unanswered', isOffline: true });
  autosave.type({ value: '96' });
  vi.advanceTimersByTime(QUIET);
  await answer();
  expect(autosave.state).toMatchObject({ trouble: { kind: 'unanswered' }, isKept: true });
  expect(kept()).toMatchObject({ version: 1, content: { value: '96' } });
  vi.advanceTimersByTime(RETRY);
  await answer();
  expect(sent).toHaveLength(2);
  expect(autosave.state).toMatchObject({ trouble: null, isKept: false });
});

it('sends nothing after a conflict until the officer has chosen their own', async () => {
  const theirs = filed({ version: 5, content: { ...filed().content, value: '50' } });
  const { autosave, sent, kept, answer } = start({
    kind: 'conflict',
    filed: theirs,
    message: 'Bo saved it.',
  });
  autosave.type({ value: '96' });
  vi.advanceTimersByTime(QUIET);
  await answer();
  autosave.type({ commentary: 'Made up.' });
  await vi.advanceTimersByTimeAsync(RETRY);
  expect(sent).toHaveLength(1);
  expect(await autosave.submit()).toBe(false);
  expect(kept()).toMatchObject({ version: 1, content: { value: '96', commentary: 'Made up.' } });
  autosave.takeMine();
  expect(sent[1]).toMatchObject({ version: 5, content: { value: '96', commentary: 'Made up.' } });
});

it('hands back what was typed when the officer takes what stands', async () => {
  const theirs = filed({ version: 5, content: { ...filed().content, value: '50' } });
  const { autosave, sent, kept, answer } = start({
    kind: 'conflict',
    filed: theirs,
    message: 'Bo saved it.',
  });
  autosave.type({ value: '96' });
  vi.advanceTimersByTime(QUIET);
  await answer();
  expect(autosave.takeTheirs()).toMatchObject({ value: '96' });
  expect(autosave.state).toMatchObject({ content: { value: '50' }, filed: { version: 5 }, trouble: null });
  expect(kept()).toBeNull();
  await vi.advanceTimersByTimeAsync(RETRY);
  expect(sent).toHaveLength(1);
});

it('submits after the save that is on its way, and forgets what was kept', async () => {
  const { autosave, sent, kept, answer } = start();
  autosave.type({ value: '96' });
  vi.advanceTimersByTime(QUIET);
  const submitted = autosave.submit();
  await answer();
  expect(sent.map(({ action, version }) => [action, version])).toEqual([
    ['save', 1],
    ['submit', 2],
  ]);
  await answer();
  expect(await submitted).toBe(true);
  expect(kept()).toBeNull();
});

it('is not submitted where the server finds something to put right, and keeps what was typed', async () => {
  const errors = [{ field: 'commentary', message: 'Commentary is asked for.' }];
  const { autosave, kept, answer } = start({ kind: 'invalid', errors });
  autosave.type({ value: '60' });
  const submitted = autosave.submit();
  await vi.advanceTimersByTimeAsync(0);
  await answer();
  expect(await submitted).toBe(false);
  expect(autosave.state.trouble).toEqual({ kind: 'invalid', errors });
  expect(kept()).toMatchObject({ content: { value: '60' } });
});

it('saves at once when the page is left, and nothing where nothing is unsaved', async () => {
  const { autosave, sent } = start();
  void autosave.save(true);
  expect(sent).toEqual([]);
  autosave.type({ value: '96' });
  void autosave.save(true);
  expect(sent).toMatchObject([{ leaving: true, content: { value: '96' } }]);
});

it('takes a conflict with its own earlier try, whose answer was lost, as saved', async () => {
  const own = filed({ version: 2, content: { ...filed().content, value: '96' } });
  const { autosave, sent, kept, answer } = start(
    { kind: 'unanswered', isOffline: true },
    { kind: 'conflict', filed: own, message: 'You saved it.' },
  );
  autosave.type({ value: '96' });
  vi.advanceTimersByTime(QUIET);
  await answer();
  vi.advanceTimersByTime(RETRY);
  await answer();
  expect(sent).toHaveLength(2);
  expect(autosave.state).toMatchObject({ trouble: null, filed: { version: 2 } });
  expect(kept()).toBeNull();
});

it('saves what was restored, and tries no more once it is stopped', async () => {
  const { autosave, sent, answer } = start({ kind: 'unanswered', isOffline: true });
  autosave.type({ value: '96' });
  autosave.stop();
  await vi.advanceTimersByTimeAsync(RETRY);
  expect(sent).toEqual([]);
  autosave.start();
  vi.advanceTimersByTime(QUIET);
  expect(sent).toHaveLength(1);
  autosave.stop();
  await answer();
  await vi.advanceTimersByTimeAsync(RETRY);
  expect(sent).toHaveLength(1);
});
