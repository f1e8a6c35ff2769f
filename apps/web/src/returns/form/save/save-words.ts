import type { SaveState } from './autosave.ts';

const TIME = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/London',
});

export interface SaveWords {
  readonly words: string;
  readonly tone: 'quiet' | 'problem';
}

/** How saving stands, always on the screen: "Saved 10:42", "Not saved: offline, kept on this computer". */
export function saveWords(state: SaveState, isUnsaved: boolean): SaveWords {
  const { busy, trouble, savedAt, isKept } = state;
  if (busy === 'submit') return quiet('Submitting…');
  if (busy === 'save') return quiet('Saving…');
  if (trouble !== null)
    return { words: `Not saved: ${whyNot(trouble)}, ${keptWords(isKept)}`, tone: 'problem' };
  if (isUnsaved) return quiet(isKept ? 'Not saved yet, kept on this computer' : 'Not saved yet');
  if (savedAt !== null) return quiet(`Saved ${TIME.format(savedAt)}`);
  return quiet(state.filed.saved === null ? 'Nothing typed yet' : 'Everything is saved');
}

function whyNot(trouble: NonNullable<SaveState['trouble']>): string {
  switch (trouble.kind) {
    case 'unanswered':
      return trouble.isOffline ? 'offline' : 'the server could not do it';
    case 'signed-out':
      return 'you are signed out';
    case 'conflict':
      return 'somebody else saved another version';
    case 'refused':
      return 'you may not file it';
    case 'invalid':
      return 'something has to be put right';
  }
}

const keptWords = (isKept: boolean) =>
  isKept ? 'kept on this computer' : 'and this browser keeps nothing: do not close the page';

const quiet = (words: string): SaveWords => ({ words, tone: 'quiet' });
