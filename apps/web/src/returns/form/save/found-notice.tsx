import type { ReturnContent } from '@dial/domain/return/return-content';
import { useState } from 'react';
import { Button } from '../../../shared/editing/button.tsx';
import { Notice } from '../../../shared/editing/notice.tsx';
import { instantWords } from '../../../shared/instant-words.ts';
import type { FiledReturn } from '../filed-return.ts';
import type { Autosave, SaveState } from './autosave.ts';
import type { KeptPlace } from './kept-return.ts';
import type { Restored } from './restore-kept.ts';
import { TwoVersions } from './two-versions.tsx';

interface Props {
  readonly found: Restored;
  readonly autosave: Autosave;
  readonly place: KeptPlace;
  readonly state: SaveState;
}

/** Says that unsaved work was found on this computer and is here again, or asks what is to become of it. */
export function FoundNotice({ found, autosave, place, state }: Props) {
  const [settled, setSettled] = useState(false);
  if (found.kind === 'none' || settled) return null;
  const settle = (content: ReturnContent) => {
    autosave.type(content);
    setSettled(true);
  };
  const when = instantWords(found.kept.at);
  if (found.kind === 'restore') {
    return (
      <Notice title="Your unsaved work is here again" tone="done" about={found}>
        <p>What you typed on {when} had not been saved. It is in the form now, and is being saved.</p>
        <p>
          <Button onPress={() => settle(found.before)}>Go back to what was saved</Button>
        </p>
      </Notice>
    );
  }
  return (
    <TwoVersions
      title="There is unsaved work on this computer"
      about={found}
      mine={found.kept.content}
      theirs={state.content}
      theirName={savedBy(state.filed)}
      buttons={
        <>
          <Button main onPress={() => settle(found.kept.content)}>
            Go on with what I typed
          </Button>
          <Button
            onPress={() => {
              place.forget();
              setSettled(true);
            }}
          >
            Go on with what is saved
          </Button>
        </>
      }
    >
      <p>
        You typed it on {when}, and another version was saved meanwhile. Choose which one to go on with; the
        form below holds what is saved.
      </p>
    </TwoVersions>
  );
}

/** "As saved by Ada, 26 Feb 2024, 14:05". */
export function savedBy({ saved }: Pick<FiledReturn, 'saved'>): string {
  return saved === null ? 'As it stands now' : `As saved by ${saved.by}, ${instantWords(saved.at)}`;
}
