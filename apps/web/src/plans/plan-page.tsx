import { Suspense } from 'react';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { Breadcrumb } from '../shared/breadcrumb.tsx';
import { Section } from '../shared/document/section.tsx';
import { Notice } from '../shared/editing/notice.tsx';
import { typedText } from '../shared/editing/typed-text.ts';
import { useFormState } from '../shared/editing/use-form-state.ts';
import { graphql, readFragment } from '../shared/graphql.ts';
import { instantWords } from '../shared/instant-words.ts';
import { load, notFound } from '../shared/load.ts';
import page from '../shared/page.module.css';
import { PageHeading } from '../shared/page-heading.tsx';
import { TableButtons } from '../shared/table-file/table-buttons.tsx';
import { LazyAddMeasureForm } from './editing/lazy-add-measure-form.ts';
import { loadOptions } from './editing/measure-options.ts';
import { MEASURE_FORM, registerMeasure } from './editing/register-measure.ts';
import { WithdrawForm } from './editing/withdraw-form.tsx';
import { withdrawMeasure } from './editing/withdraw-measure.ts';
import items from './measure/measure-item.module.css';
import { MeasureItem } from './measure/measure-item.tsx';
import { PLAN_MEASURE } from './measure/plan-measure.ts';
import { planMeasuresFile } from './measure/plan-measures-file.ts';

export { revalidateWhenDone as shouldRevalidate } from '../shared/editing/revalidate-when-done.ts';

const PLAN = graphql(
  `
    query DeliveryPlan($id: ID!) {
      viewer {
        permissions
      }
      deliveryPlan(id: $id) {
        id
        title
        owner
        author
        at
        directorate {
          id
          name
        }
        measures {
          ...PlanMeasure
        }
      }
    }
  `,
  [PLAN_MEASURE],
);

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, deliveryPlan } = await load(args, PLAN, { id: args.params.plan ?? '' });
  if (deliveryPlan === null) throw notFound();
  const options = viewer.permissions.includes('REGISTER_PLANS') ? await loadOptions(args) : null;
  return { ...deliveryPlan, measures: readFragment(PLAN_MEASURE, deliveryPlan.measures), options };
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  return typedText(form, 'intent') === 'withdraw' ? withdrawMeasure(args, form) : registerMeasure(args, form);
}

export function Component() {
  const { id, title, owner, directorate, author, at, measures, options } = useLoaderData<typeof loader>();
  const { outcome } = useFormState(MEASURE_FORM);
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
        <PageHeading title={title}>{title}</PageHeading>
        <p className={page.lede}>{[owner, directorate?.name].filter(Boolean).join(', ')}</p>
        <p className={items.by}>
          Registered by {author}, {instantWords(at)}
        </p>
      </div>
      <Section id="measures" title="Its measures">
        {outcome?.kind === 'done' && <Notice title={outcome.message} tone="done" about={outcome} />}
        {measures.length === 0 && <p>The plan has registered no measure yet.</p>}
        {measures.length > 0 && (
          <TableButtons
            what="its measures"
            file={(taken) =>
              planMeasuresFile(
                { name: `dial-plan-${id}-measures`, title: `Measures of ${title}` },
                measures.map((measure) => ({ plan: title, measure })),
                taken,
              )
            }
          />
        )}
        {measures.length > 0 && (
          <ul className={items.list}>
            {measures.map((measure) => (
              <MeasureItem key={measure.id} measure={measure}>
                {options !== null && <WithdrawForm measure={measure} />}
              </MeasureItem>
            ))}
          </ul>
        )}
      </Section>
      {options !== null && (
        <Section id="add" title="Add a measure" onScreen>
          <Suspense fallback={<p>Loading the form…</p>}>
            <LazyAddMeasureForm groups={options.groups} />
          </Suspense>
        </Section>
      )}
    </div>
  );
}
