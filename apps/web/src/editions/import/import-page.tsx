import { useRef, useState } from 'react';
import { Link, useLoaderData, useRevalidator } from 'react-router';
import { Breadcrumb } from '../../shared/breadcrumb.tsx';
import { Section } from '../../shared/document/section.tsx';
import { editionName } from '../../shared/edition-name.ts';
import page from '../../shared/page.module.css';
import { PageHeading } from '../../shared/page-heading.tsx';
import { FileDrop } from '../../shared/upload/file-drop.tsx';
import { sendFile } from '../../shared/upload/send-file.ts';
import { type FiguresAnswer, readFiguresAnswer } from './figures-answer.ts';
import { FileColumns } from './file-columns.tsx';
import type { loadImport } from './load-import.ts';
import { Result } from './result.tsx';

export { loadImport as loader } from './load-import.ts';

/** Figures of other years, parts and kinds, filed for a draft by a file. */
export function Component() {
  const { edition } = useLoaderData<typeof loadImport>();
  const name = editionName(edition);
  const [answer, setAnswer] = useState<FiguresAnswer | null>(null);
  const [sending, setSending] = useState<string | null>(null);
  /** The newest file; an answer to an earlier one is passed over. */
  const newest = useRef(0);
  const { revalidate } = useRevalidator();
  const send = async (file: File) => {
    newest.current += 1;
    const own = newest.current;
    setSending(file.name);
    setAnswer(null);
    const { status, body } = await sendFile(`/observations-import/${encodeURIComponent(edition.id)}`, file);
    if (own !== newest.current) return;
    setSending(null);
    setAnswer(readFiguresAnswer(status, body));
    void revalidate();
  };
  return (
    <div className={page.page}>
      <Breadcrumb
        crumbs={[
          { label: 'Editions', to: '/editions' },
          { label: name, to: `/editions/${edition.id}` },
        ]}
      />
      <div className={page.head}>
        <PageHeading title={`Import figures, ${name}`}>Import figures</PageHeading>
        <p className={page.lede}>
          {edition.title}: figures of other years, other kinds and parts of the town, from a file. They are
          seen with this edition, so by nobody in public before it is published.
        </p>
      </div>
      {edition.stage === 'DRAFT' ? (
        <>
          <FileColumns />
          <Section id="upload" title="Choose the file" onScreen>
            <FileDrop
              onFile={(file) => void send(file)}
              label="The file of figures"
              hint="Choose the file (CSV), or drop it here. What an approved return says is never displaced."
              accept=".csv"
              doing={sending === null ? null : `Checking and filing ${sending}… A large file takes a minute.`}
            />
          </Section>
          {answer !== null && <Result answer={answer} edition={edition.id} />}
        </>
      ) : (
        <p>
          The edition has left the draft, so its figures are fixed.{' '}
          <Link to="/editions">Back to the editions</Link>
        </p>
      )}
    </div>
  );
}
