import { useRef, useState } from 'react';
import { Link, useLoaderData } from 'react-router';
import { Breadcrumb } from '../../shared/breadcrumb.tsx';
import { Section } from '../../shared/document/section.tsx';
import { Notice } from '../../shared/editing/notice.tsx';
import { type FormState, useFormState } from '../../shared/editing/use-form-state.ts';
import page from '../../shared/page.module.css';
import { PageHeading } from '../../shared/page-heading.tsx';
import { FileDrop } from '../../shared/upload/file-drop.tsx';
import { APPLY_FORM } from './apply-import.ts';
import { ChooseTemplate } from './choose-template.tsx';
import type { ImportAnswer } from './import-answer.ts';
import type { loadImport } from './load-import.ts';
import { Result } from './result.tsx';
import { upload } from './upload.ts';

export { revalidateWhenDone as shouldRevalidate } from '../../shared/editing/revalidate-when-done.ts';
export { applyImport as action } from './apply-import.ts';
export { loadImport as loader } from './load-import.ts';

export function Component() {
  const { editions } = useLoaderData<typeof loadImport>();
  const [chosen, setChosen] = useState({ edition: editions[0]?.id ?? '', directorate: '' });
  const [answer, setAnswer] = useState<ImportAnswer | null>(null);
  const [reading, setReading] = useState<string | null>(null);
  /** The newest upload; an answer to an earlier one is passed over. */
  const newest = useRef(0);
  const state = useFormState(APPLY_FORM);
  /** What came of an earlier file, which the newest one leaves behind. */
  const [passed, setPassed] = useState<FormState['outcome']>(null);
  const outcome = state.outcome === passed ? null : state.outcome;
  const send = async (file: File) => {
    newest.current += 1;
    const own = newest.current;
    setReading(file.name);
    setAnswer(null);
    setPassed(state.outcome);
    const answered = await upload(chosen.edition, file);
    if (own !== newest.current) return;
    setReading(null);
    setAnswer(answered);
  };
  return (
    <div className={page.page}>
      <Breadcrumb
        crumbs={[
          { label: 'Headline', to: '/' },
          { label: 'Returns', to: '/returns' },
        ]}
      />
      <div className={page.head}>
        <PageHeading title="Returns by spreadsheet">Returns by spreadsheet</PageHeading>
        <p className={page.lede}>
          Download the template, fill it in, upload it. All of it is checked before any of it is filed.
        </p>
      </div>
      {editions.length === 0 ? (
        <p>
          No edition is open that you can file returns into. <Link to="/returns">Back to returns</Link>
        </p>
      ) : (
        <>
          <ChooseTemplate editions={editions} chosen={chosen} onChoose={setChosen} />
          <Section id="upload" title="Upload it" onScreen>
            <FileDrop
              onFile={(file) => void send(file)}
              label="The filled-in template"
              hint="Choose the file (XLSX or CSV), or drop it here."
              accept=".xlsx,.csv"
              doing={reading === null ? null : `Reading ${reading}…`}
            />
          </Section>
          {outcome?.kind === 'done' && (
            <Notice title={outcome.message} tone="done" about={outcome}>
              <p>
                They wait for approval now. <Link to="/returns?list=all">See the returns</Link>
              </p>
            </Notice>
          )}
          {answer !== null && outcome?.kind !== 'done' && (
            <Result answer={answer} state={{ ...state, outcome }} />
          )}
        </>
      )}
    </div>
  );
}
