import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { Breadcrumb } from '../shared/breadcrumb.tsx';
import { graphql, readFragment } from '../shared/graphql.ts';
import { load } from '../shared/load.ts';
import page from '../shared/page.module.css';
import { PageHeading } from '../shared/page-heading.tsx';
import { plural } from '../shared/plural.ts';
import { TableButtons } from '../shared/table-file/table-buttons.tsx';
import { DecideForm } from './editing/decide-form.tsx';
import { decideRequest } from './editing/decide-request.ts';
import items from './measure/measure-item.module.css';
import { MeasureItem } from './measure/measure-item.tsx';
import { PLAN_MEASURE } from './measure/plan-measure.ts';
import { planMeasuresFile } from './measure/plan-measures-file.ts';

export { revalidateWhenDone as shouldRevalidate } from '../shared/editing/revalidate-when-done.ts';

const REQUESTS = graphql(
  `
    query MeasureRequests {
      viewer {
        permissions
      }
      measureRequests {
        id
        ...PlanMeasure
        plan {
          id
          title
        }
      }
    }
  `,
  [PLAN_MEASURE],
);

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, measureRequests } = await load(args, REQUESTS, {});
  return {
    mayDecide: viewer.permissions.includes('DECIDE_REQUESTS'),
    requests: measureRequests.map(({ plan, ...request }) => ({
      plan,
      measure: readFragment(PLAN_MEASURE, request),
    })),
  };
}

export async function action(args: ActionFunctionArgs) {
  return decideRequest(args, await args.request.formData());
}

export function Component() {
  const { mayDecide, requests } = useLoaderData<typeof loader>();
  const undecided = requests.filter(({ measure }) => measure.status === 'REQUESTED').length;
  return (
    <div className={page.page}>
      <Breadcrumb
        crumbs={[
          { label: 'Headline', to: '/' },
          { label: 'Framework', to: '/framework' },
          { label: 'Delivery plans', to: '/plans' },
        ]}
      />
      <div className={page.head}>
        <PageHeading title="Requests">Measures requested outside the framework</PageHeading>
        <p className={page.lede}>
          {requests.length === 0
            ? 'No plan has asked for a measure outside the framework.'
            : `${plural(requests.length, 'request')}, ${undecided} of them not decided yet.`}
        </p>
        <p>
          The planning rule asks every plan to change the dial on a measure of the framework. A plan that
          seeks to measure something else asks the strategy hub first; its decision stands here with the
          reason.
        </p>
      </div>
      {requests.length > 0 && (
        <section aria-labelledby="requests">
          <h2 id="requests" className="visually-hidden">
            Requests
          </h2>
          <TableButtons
            what="the requests"
            file={(taken) =>
              planMeasuresFile(
                { name: 'dial-plans-requests', title: 'Measures requested outside the framework' },
                requests.map(({ plan, measure }) => ({ plan: plan.title, measure })),
                taken,
              )
            }
          />
          <ul className={items.list}>
            {requests.map(({ plan, measure }) => (
              <MeasureItem
                key={measure.id}
                measure={measure}
                above={
                  <p>
                    <Link to={`/plans/${plan.id}`}>{plan.title}</Link>
                  </p>
                }
              >
                {mayDecide && <DecideForm measure={measure} />}
              </MeasureItem>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
