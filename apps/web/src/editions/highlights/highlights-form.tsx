import { useState } from 'react';
import { Link, useActionData, useNavigation } from 'react-router';
import { announce } from '../../shared/announce.ts';
import { EditForm } from '../../shared/editing/edit-form.tsx';
import { UnsavedGuard } from '../../shared/editing/unsaved-guard.tsx';
import { useFormState } from '../../shared/editing/use-form-state.ts';
import styles from './highlights-form.module.css';
import { LineField } from './line-field.tsx';
import {
  changedLine,
  LIST_NAMES,
  LIST_WORDS,
  type Lines,
  type ListName,
  movedLine,
  sameLines,
  withLine,
  withoutLine,
} from './lines.ts';
import { ListPart } from './list-part.tsx';
import type { Choice, EditedEdition } from './load-highlights.ts';
import { PrintedLines } from './printed-lines.tsx';
import type { HighlightsOutcome } from './set-highlights.ts';

export const HIGHLIGHTS_FORM = 'highlights';

interface Props {
  readonly edition: EditedEdition;
  readonly choices: readonly Choice[];
}

/** Both lists as they shall be. What another editor saved meanwhile is shown beside what is typed here. */
export function HighlightsForm({ edition, choices }: Props) {
  const state = useFormState(HIGHLIGHTS_FORM);
  const present = useActionData<HighlightsOutcome | undefined>()?.present ?? null;
  const [lines, setLines] = useState<Lines>(() => linesOf(edition));
  // Once they are saved, the page is asked for anew: till then it stands on what was before.
  const isReloading = useNavigation().state === 'loading' && state.outcome?.kind === 'done';
  const move = (list: ListName, key: number, by: -1 | 1) => {
    const next = movedLine(lines, list, key, by);
    setLines(next);
    const place = next[list].findIndex((line) => line.key === key) + 1;
    announce(`${LIST_WORDS[list]}: now line ${place} of ${next[list].length}`);
  };
  return (
    <>
      <EditForm
        state={state}
        label="Highlights"
        wide
        submit={present === null ? 'Save the highlights' : 'Save mine in their place'}
        unsure="Load the page in another tab to see whether the highlights are saved."
        goOn={
          present !== null && (
            <>
              The lines as they stand now are shown under each list. Take over what you need and save, or{' '}
              <Link to="." reloadDocument onClick={() => setLines(linesOf(edition))}>
                leave yours and load theirs
              </Link>
              .
            </>
          )
        }
      >
        <input type="hidden" name="edition" value={edition.id} />
        <input type="hidden" name="revision" value={Math.max(edition.revision, present?.revision ?? 0)} />
        {LIST_NAMES.map((list) => (
          <ListPart
            key={list}
            list={list}
            lines={lines[list]}
            present={present?.[list] ?? null}
            proposals={edition.highlightProposals.filter(({ kind }) => kind === KINDS[list])}
            onAdd={(line) => setLines(withLine(lines, list, line))}
          >
            {lines[list].map((line, index) => (
              <LineField
                key={line.key}
                state={state}
                list={list}
                index={index}
                line={line}
                last={index === lines[list].length - 1}
                choices={choices}
                onChange={(change) => setLines(changedLine(lines, list, line.key, change))}
                onMove={(by) => move(list, line.key, by)}
                onRemove={() => {
                  setLines(withoutLine(lines, list, line.key));
                  announce('The line is removed.');
                }}
              />
            ))}
          </ListPart>
        ))}
        <p className={styles.hint}>Nothing is shown to readers before you save.</p>
      </EditForm>
      <UnsavedGuard unsaved={!isReloading && !sameLines(lines, linesOf(edition))}>
        What you changed of the highlights is not saved. It is lost when you leave.
      </UnsavedGuard>
      <PrintedLines lines={lines} />
    </>
  );
}

const KINDS = { workingWell: 'WORKING_WELL', toNote: 'TO_NOTE' } as const;

function linesOf({ workingWell, toNote }: EditedEdition): Lines {
  const read = (list: EditedEdition['toNote'], from: number) =>
    list.map(({ text, indicators }, index) => ({
      key: from + index,
      text,
      indicators: indicators.map(({ id }) => id),
    }));
  return { workingWell: read(workingWell, 0), toNote: read(toNote, workingWell.length) };
}
