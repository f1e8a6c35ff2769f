import { asSentence } from '@dial/domain/text/as-sentence';
import type { Override } from '../../shared/overrides/override.ts';
import { RAG_WORDS } from '../../shared/rag.ts';

interface Props {
  readonly override: Pick<Override, 'rag' | 'reason' | 'proposed' | 'decided'> | null;
  /** The lines of the edition's highlights that name the indicator. */
  readonly highlights: readonly string[];
}

/** Before a correction is sent: which rating is shown after it, and what it leaves as it is. */
export function WhatStays({ override, highlights }: Props) {
  return (
    <>
      {override === null ? (
        <p>The rating is worked out anew by the rule, and shown.</p>
      ) : (
        <p>
          <b>{RAG_WORDS[override.rag]} stays the rating shown</b>, whatever the rule gives for the corrected
          figure: {override.proposed.by} proposed it
          {override.decided !== null && ` and ${override.decided.by} approved it`}, with the reason “
          {asSentence(override.reason)}” Where the reason no longer holds, say so in the note.
        </p>
      )}
      {highlights.length > 0 && (
        <>
          <p>
            The headline names the indicator. These lines stay as they were published: where one is no longer
            right, say so in the note.
          </p>
          <ul>
            {highlights.map((line) => (
              <li key={line}>“{line}”</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
