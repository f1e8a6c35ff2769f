import { useCallback, useState } from 'react';
import { useLoaderData, useRevalidator, useSearchParams } from 'react-router';
import { Breadcrumb } from '../../shared/breadcrumb.tsx';
import { Notice } from '../../shared/editing/notice.tsx';
import { useFormState } from '../../shared/editing/use-form-state.ts';
import { OverrideSection } from '../../shared/overrides/override-section.tsx';
import page from '../../shared/page.module.css';
import { printQuery } from '../../shared/url-state.ts';
import { WalkBar } from '../../shared/walk/walk-bar.tsx';
import type { ReturnState } from '../return-state.ts';
import { DecideSection, ReopenSection } from './decide/decide-section.tsx';
import { useReturnEditor } from './edit/use-return-editor.tsx';
import { FiledView } from './filed-view.tsx';
import { KeptAside } from './kept-aside.tsx';
import type { loadReturn } from './load-return.ts';
import { NextLink } from './next-link.tsx';
import { ReturnForm } from './return-form.tsx';
import { ReturnHead } from './return-head.tsx';
import { keptPlace } from './save/kept-return.ts';
import { Trail } from './trail.tsx';
import { useKeptList } from './use-kept-list.ts';

export { revalidateWhenDone as shouldRevalidate } from '../../shared/editing/revalidate-when-done.ts';
export { changeReturn as action } from './edit/return-action.ts';
export { loadReturn as loader } from './load-return.ts';

export function Component() {
  const { filed, person, list: loadedList, maySetDueDate, before, send } = useLoaderData<typeof loadReturn>();
  const list = useKeptList(filed.id, loadedList);
  const [params] = useSearchParams();
  const { revalidate } = useRevalidator();
  const decided = [useFormState('approve'), useFormState('send-back'), useFormState('reopen')]
    .map(({ outcome }) => outcome)
    .find((outcome) => outcome?.kind === 'done');
  const [saved, setSaved] = useState<{ readonly id: string; readonly state: ReturnState } | null>(null);
  const onState = useCallback((state: ReturnState) => setSaved({ id: filed.id, state }), [filed.id]);
  // What the form saves by itself is a draft, without the page being asked for anew.
  const state = filed.mayFile && saved?.id === filed.id ? saved.state : filed.state;
  const [submitted, setSubmitted] = useState<string | null>(null);
  const place = keptPlace(person, filed.id);
  const { open, dialog, done } = useReturnEditor(filed);
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
      <ReturnHead
        filed={{ ...filed, state }}
        onDueDate={maySetDueDate ? () => open({ kind: 'due-date' }) : undefined}
      />
      {done !== null && <Notice title={done.message} tone="done" about={done} />}
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
          // Another due date is another version, which the form goes on with.
          key={`${filed.id} ${filed.dueOn}`}
          filed={filed}
          place={place}
          send={send}
          onState={onState}
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
      <OverrideSection
        overrides={filed.overrides}
        computed={filed.computedRag}
        unratedReason={filed.unratedReason}
        mayPropose={filed.mayProposeOverride}
        onPropose={() => open({ kind: 'propose-override' })}
        onDecide={({ id }, change) => open({ kind: 'decide-override', override: id, change })}
      />
      <Trail trail={filed.trail} />
      {dialog}
    </div>
  );
}
