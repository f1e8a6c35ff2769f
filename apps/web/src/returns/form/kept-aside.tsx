import { useState } from 'react';
import { Button } from '../../shared/editing/button.tsx';
import { instantWords } from '../../shared/instant-words.ts';
import { contentOf } from './content-of.ts';
import type { FiledReturn } from './filed-return.ts';
import { savedBy } from './save/found-notice.tsx';
import type { KeptPlace } from './save/kept-return.ts';
import { restoreKept } from './save/restore-kept.ts';
import { TwoVersions } from './save/two-versions.tsx';

interface Props {
  readonly filed: FiledReturn;
  readonly place: KeptPlace;
}

/** Unsaved work on a return that cannot be typed on any more: shown, so that nothing is lost, until it is thrown away. */
export function KeptAside({ filed, place }: Props) {
  const [found, setFound] = useState(() =>
    restoreKept(place.read(), { content: contentOf(filed), version: filed.version, isOpen: false }),
  );
  if (found.kind === 'none') return null;
  return (
    <TwoVersions
      title="There is unsaved work on this computer"
      about={found}
      mine={found.kept.content}
      theirs={contentOf(filed)}
      theirName={savedBy(filed)}
      buttons={
        <Button
          onPress={() => {
            place.forget();
            setFound({ kind: 'none' });
          }}
        >
          Throw mine away
        </Button>
      }
    >
      <p>
        You typed it on {instantWords(found.kept.at)}, and the return cannot be changed now. Copy what you
        need; it stays here until you throw it away.
      </p>
    </TwoVersions>
  );
}
