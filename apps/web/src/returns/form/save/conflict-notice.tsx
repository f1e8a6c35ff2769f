import type { ReturnContent } from '@dial/domain/return/return-content';
import { useState } from 'react';
import { Button } from '../../../shared/editing/button.tsx';
import { Notice } from '../../../shared/editing/notice.tsx';
import { STATE_WORDS } from '../../return-state.ts';
import { contentOf } from '../content-of.ts';
import type { Autosave, SaveState } from './autosave.ts';
import { savedBy } from './found-notice.tsx';
import { TwoVersions } from './two-versions.tsx';

interface Props {
  readonly autosave: Autosave;
  readonly state: SaveState;
}

/** Another was first: what stands now beside one's own. What is not chosen can be brought back until the page is left. */
export function ConflictNotice({ autosave, state: { trouble, content } }: Props) {
  const [aside, setAside] = useState<ReturnContent | null>(null);
  if (trouble?.kind !== 'conflict') {
    if (aside === null) return null;
    return (
      <Notice title="What you typed is set aside" tone="done" about={aside}>
        <p>The form holds what stands now. Yours is kept until you leave this page.</p>
        <p>
          <Button
            onPress={() => {
              autosave.type(aside);
              setAside(null);
            }}
          >
            Bring mine back
          </Button>
        </p>
      </Notice>
    );
  }
  const { filed, message } = trouble;
  return (
    <TwoVersions
      title="The return was changed meanwhile"
      about={trouble}
      still
      mine={content}
      theirs={contentOf(filed)}
      theirName={savedBy(filed)}
      buttons={
        <>
          {filed.mayFile && (
            <Button main onPress={() => autosave.takeMine()}>
              Save mine over it
            </Button>
          )}
          <Button onPress={() => setAside(autosave.takeTheirs())}>Go on with what stands now</Button>
        </>
      }
    >
      <p>{message}</p>
      {!filed.mayFile && (
        <p>
          It is now: {STATE_WORDS[filed.state].toLowerCase()}. {filed.closed} Copy what you need of yours
          before you go on.
        </p>
      )}
      <p>Nothing of yours is lost: it is in the form, and kept on this computer.</p>
    </TwoVersions>
  );
}
