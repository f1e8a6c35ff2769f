import { dayInLondon } from '@dial/domain/period/day-in-london';
import { Link, useLoaderData, useNavigation, useSearchParams } from 'react-router';
import { Breadcrumb } from '../shared/breadcrumb.tsx';
import { Notice } from '../shared/editing/notice.tsx';
import { useFormState } from '../shared/editing/use-form-state.ts';
import page from '../shared/page.module.css';
import { PageHeading } from '../shared/page-heading.tsx';
import { shownOf } from '../shared/plural.ts';
import { TableButtons } from '../shared/table-file/table-buttons.tsx';
import { printQuery } from '../shared/url-state.ts';
import { useTyped } from '../shared/use-typed.ts';
import { ApproveForm } from './list/approve-form.tsx';
import { APPROVE_SEVERAL } from './list/approve-several.ts';
import { CountLine } from './list/count-line.tsx';
import { EmptyList } from './list/empty-list.tsx';
import { FilterBar } from './list/filter-bar.tsx';
import { listLede } from './list/list-lede.ts';
import { ListTabs } from './list/list-tabs.tsx';
import type { loadReturns } from './list/load-returns.ts';
import { Notices } from './list/notices.tsx';
import { matchingReturns, parseReturnFilters } from './list/return-filters.ts';
import { returnNotices } from './list/return-notices.ts';
import { returnsFile } from './list/returns-file.ts';
import { ReturnsTable } from './list/returns-table.tsx';
import { WaitingOverrides } from './list/waiting-overrides.tsx';

export { approveSeveral as action } from './list/approve-several.ts';
export { loadReturns as loader } from './list/load-returns.ts';
export { revalidateOnNewList as shouldRevalidate } from './list/revalidate-on-new-list.ts';

export function Component() {
  const { lists, chosen, rows, toApprove, overrides, mayImport, mayManage } =
    useLoaderData<typeof loadReturns>();
  const [params] = useSearchParams();
  const [typed, type] = useTyped();
  const { outcome: approved } = useFormState(APPROVE_SEVERAL);
  // By then the list has been asked for anew.
  const isStill = useNavigation().state === 'idle';
  const today = dayInLondon(new Date());
  const filters = parseReturnFilters(params);
  const shown = matchingReturns(rows, filters, typed);
  return (
    <div className={page.page}>
      <Breadcrumb crumbs={[{ label: 'Headline', to: '/' }]} />
      <div className={page.head}>
        <PageHeading title="Returns">Returns</PageHeading>
        <p className={page.lede}>{listLede(chosen?.list ?? null, rows, mayManage)}</p>
        {mayImport && (
          <p className="no-print">
            <Link to="/returns/import">File many at once with a spreadsheet</Link>
          </p>
        )}
      </div>
      {isStill && approved?.kind === 'done' && (
        <Notice title={approved.message} tone="done" about={approved} />
      )}
      <WaitingOverrides overrides={overrides} />
      {chosen !== null && (
        <>
          {chosen.list === 'MINE' && <Notices notices={returnNotices(rows, today)} today={today} />}
          <ListTabs lists={lists} chosen={chosen} toApprove={toApprove} />
          {rows.length > 0 && (
            <>
              <CountLine rows={rows} />
              <FilterBar
                rows={rows}
                filters={filters}
                typed={typed}
                onType={type}
                found={shownOf(shown.length, rows.length, 'return')}
              />
            </>
          )}
          {shown.length > 0 && (
            <TableButtons
              what="the returns shown"
              file={(taken) => returnsFile(shown, chosen.words, taken)}
            />
          )}
          {shown.length > 0 && chosen.list === 'TO_APPROVE' ? (
            <ApproveForm
              rows={shown}
              today={today}
              caption={chosen.words}
              query={printQuery(withList(params, chosen.name))}
            />
          ) : shown.length > 0 ? (
            <ReturnsTable
              rows={shown}
              today={today}
              caption={chosen.words}
              query={printQuery(withList(params, chosen.name))}
            />
          ) : (
            <EmptyList list={chosen.list} narrowed={rows.length > 0} name={chosen.name} />
          )}
        </>
      )}
    </div>
  );
}

/** The list goes along to the return, so that its neighbours there are those of this list. */
function withList(params: URLSearchParams, list: string): URLSearchParams {
  const next = new URLSearchParams(params);
  next.set('list', list);
  return next;
}
