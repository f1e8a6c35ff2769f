import { useState } from 'react';
import { useLoaderData, useRevalidator, useSearchParams } from 'react-router';
import { Breadcrumb } from '../../shared/breadcrumb.tsx';
import { Notice } from '../../shared/editing/notice.tsx';
import { useFormState } from '../../shared/editing/use-form-state.ts';
import page from '../../shared/page.module.css';
import { printQuery } from '../../shared/url-state.ts';
import { WalkBar } from '../../shared/walk/walk-bar.tsx';
import { DecideSection, ReopenSection } from './decide/decide-section.tsx';
import { FiledView } from './filed-view.tsx';
import { KeptAside } from './kept-aside.tsx';
import type { loadReturn } from './load-return.ts';
import { NextLink } from './next-link.tsx';
import { ReturnForm } from './return-form.tsx';
import { ReturnHead } from './return-head.tsx';
import { keptPlace } from './save/kept-return.ts';
import { Trail } from './trail.tsx';

export { revalidateWhenDone as shouldRevalidate } from '../../shared/editing/revalidate-when-done.ts';
export { decideReturn as action } from './decide/decide-return.ts';
export { loadReturn as loader } from './load-return.ts';

export function Component() {
  const { filed, person, list, before, send } = useLoaderData<typeof loadReturn>();
  const [params] = useSearchParams();
  const { revalidate } = useRevalidator();
  const decided = [useFormState('approve'), useFormState('send-back'), useFormState('reopen')]
    .map(({ outcome }) => outcome)
    .find((outcome) => outcome?.kind === 'done');
  const [submitted, setSubmitted] = useState<string | null>(null);
  const place = keptPlace(person, filed.id);
  return (
    <div className={page.page}>
      <Breadcrumb
        crumbs={[
          { label: 'Headline', to: '/' },
          { label: 'Returns', to: '/returns' },
        ]}
      />
      {list !== null && (
        <WalkBar
          label="List of returns"
          back={{ to: `/returns${printQuery(params)}`, words: `Back to “${list.words.words}”` }}
          walk={list.walk}
        />
      )}
      <ReturnHead filed={filed} />
      {decided?.kind === 'done' && (
        <Notice title={decided.message} tone="done" about={decided}>
          <NextLink list={list} />
        </Notice>
      )}
      {submitted === filed.id && filed.state === 'SUBMITTED' && (
        <Notice title="The return is submitted" tone="done" about={submitted}>
          <p>It waits for the manager’s approval. You are told here if it comes back.</p>
          <NextLink list={list} />
        </Notice>
      )}
      {filed.mayFile ? (
        <ReturnForm
          key={filed.id}
          filed={filed}
          place={place}
          send={send}
          onSubmitted={() => {
            setSubmitted(filed.id);
            void revalidate();
          }}
        />
      ) : (
        <>
          <KeptAside key={filed.id} filed={filed} place={place} />
          {filed.mayDecide && <DecideSection filed={filed} before={before} />}
          <FiledView filed={filed} />
          {filed.mayReopen && <ReopenSection filed={filed} />}
        </>
      )}
      <Trail trail={filed.trail} />
    </div>
  );
}
