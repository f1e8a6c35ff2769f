import type { ReturnContent } from '@dial/domain/return/return-content';
import { contentOf, sameContent } from '../content-of.ts';
import type { FiledReturn, SavedReturn } from '../filed-return.ts';
import type { KeptPlace } from './kept-return.ts';
import type { SaveAnswer, Send, Sent } from './save-answer.ts';

/** Quiet after the last keystroke, and between tries where no answer comes; milliseconds. */
export const QUIET = 1500;
export const RETRY = 20_000;

export interface SaveState {
  readonly content: ReturnContent;
  /** The return as the server last gave it. */
  readonly filed: FiledReturn;
  /** What the server has. */
  readonly saved: ReturnContent;
  readonly busy: 'save' | 'submit' | null;
  /** When it was last saved from here; null before. */
  readonly savedAt: Date | null;
  /** What came of the last try, unless it was saved. */
  readonly trouble: Exclude<SaveAnswer, { kind: 'changed' }> | null;
  /** What is not saved lies in this browser. */
  readonly isKept: boolean;
}

interface Start {
  readonly filed: FiledReturn;
  readonly content: ReturnContent;
  readonly send: Send;
  readonly place: KeptPlace;
  readonly now?: () => Date;
}

/**
 * Saves a draft by itself: a moment after typing stops, and when the page is left. What is not saved yet lies in the browser, with the
 * version it was typed on, so that a closed laptop, a lost network or an ended session loses nothing. One save is on its way at a
 * time. After a conflict nothing is sent until the officer has chosen.
 */
export class Autosave {
  #state: SaveState;
  readonly #send: Send;
  readonly #place: KeptPlace;
  readonly #now: () => Date;
  readonly #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | null = null;
  #isSubmitting = false;
  #isStopped = false;

  constructor({ filed, content, send, place, now = () => new Date() }: Start) {
    const saved = contentOf(filed);
    this.#send = send;
    this.#place = place;
    this.#now = now;
    this.#state = {
      content,
      filed,
      saved,
      busy: null,
      savedAt: null,
      trouble: null,
      isKept: !sameContent(content, saved),
    };
  }

  get state(): SaveState {
    return this.#state;
  }

  get isUnsaved(): boolean {
    return !sameContent(this.#state.content, this.#state.saved);
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  type(change: Partial<ReturnContent>): void {
    const content = { ...this.#state.content, ...change };
    const trouble = this.#state.trouble?.kind === 'conflict' ? this.#state.trouble : null;
    this.#set({ content, trouble });
    this.#keep();
    this.#later(QUIET);
  }

  /** Goes on with what is typed, on the version that stands now. */
  takeMine(): void {
    const { trouble } = this.#state;
    if (trouble?.kind === 'conflict') {
      this.#set({ filed: this.#with(trouble.filed), saved: contentOf(trouble.filed), trouble: null });
    }
    this.#keep();
    void this.save();
  }

  /** Goes on with what stands now; what was typed is handed back. */
  takeTheirs(): ReturnContent {
    const { trouble, filed, content } = this.#state;
    const now = trouble?.kind === 'conflict' ? this.#with(trouble.filed) : filed;
    this.#set({ filed: now, saved: contentOf(now), content: contentOf(now), trouble: null, isKept: false });
    this.#place.forget();
    return content;
  }

  /** Saves what is not saved; nothing where there is nothing to save, or the officer has to choose first. */
  async save(leaving = false): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#sending !== null) {
      await this.#sending;
      if (!leaving) return;
    }
    if (!this.isUnsaved || this.#state.trouble?.kind === 'conflict') return;
    await this.#try('save', leaving);
  }

  /** Submits what is typed. True where it is submitted; a second press while it is on its way does nothing. */
  async submit(): Promise<boolean> {
    if (this.#isSubmitting) return false;
    this.#isSubmitting = true;
    clearTimeout(this.#timer);
    await this.#sending;
    if (this.#state.trouble?.kind !== 'conflict') await this.#try('submit', false);
    this.#isSubmitting = false;
    if (this.#state.trouble === null) this.#place.forget();
    return this.#state.trouble === null;
  }

  /** Begins the waiting for quiet; what was restored is saved soon. */
  start(): void {
    this.#isStopped = false;
    if (this.isUnsaved) this.#later(QUIET);
  }

  /** Ends it: the page is left. */
  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }

  async #try(action: 'save' | 'submit', leaving: boolean): Promise<void> {
    const { content, filed } = this.#state;
    this.#set({ busy: action });
    const sending = this.#send({ action, content, version: filed.version, leaving }).then((answer) =>
      this.#answered(
        isOwn(answer, action, content) ? { kind: 'changed', filed: answer.filed } : answer,
        content,
      ),
    );
    this.#sending = sending;
    await sending;
    this.#sending = null;
  }

  #answered(answer: SaveAnswer, sent: ReturnContent): void {
    if (answer.kind !== 'changed') {
      this.#set({ busy: null, trouble: answer });
      this.#keep();
      if (answer.kind === 'unanswered') this.#later(RETRY);
      return;
    }
    this.#set({
      busy: null,
      trouble: null,
      filed: this.#with(answer.filed),
      saved: sent,
      savedAt: this.#now(),
    });
    if (this.isUnsaved) {
      this.#keep();
      this.#later(QUIET);
    } else {
      this.#place.forget();
      this.#set({ isKept: false });
    }
  }

  /** What a save does not change stays as it was loaded. */
  #with(saved: SavedReturn): FiledReturn {
    return { ...this.#state.filed, ...saved };
  }

  #later(wait: number): void {
    clearTimeout(this.#timer);
    if (this.#isStopped) return;
    this.#timer = setTimeout(() => void this.save(), wait);
  }

  #keep(): void {
    if (!this.isUnsaved) {
      this.#place.forget();
      this.#set({ isKept: false });
      return;
    }
    const { content, filed } = this.#state;
    const at = this.#now().toISOString();
    this.#set({ isKept: this.#place.put({ content, version: filed.version, at }) });
  }

  #set(change: Partial<SaveState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** The other who was first was this officer: an earlier try came through, and its answer was lost. */
function isOwn(
  answer: SaveAnswer,
  action: Sent['action'],
  sent: ReturnContent,
): answer is Extract<SaveAnswer, { kind: 'conflict' }> {
  if (answer.kind !== 'conflict' || !sameContent(contentOf(answer.filed), sent)) return false;
  return action === 'submit' ? answer.filed.state === 'SUBMITTED' : answer.filed.mayFile;
}
