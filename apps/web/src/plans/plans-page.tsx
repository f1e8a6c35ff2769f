import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { Breadcrumb } from '../shared/breadcrumb.tsx';
import { Section } from '../shared/document/section.tsx';
import { graphql } from '../shared/graphql.ts';
import { load } from '../shared/load.ts';
import page from '../shared/page.module.css';
import { PageHeading } from '../shared/page-heading.tsx';
import { plural } from '../shared/plural.ts';
import { TableButtons } from '../shared/table-file/table-buttons.tsx';
import { countWords } from './count-words.ts';
import { loadOptions } from './editing/measure-options.ts';
import { RegisterPlanForm } from './editing/register-plan-form.tsx';
import { plansFile } from './plans-file.ts';
import styles from './plans-page.module.css';

export { revalidateWhenDone as shouldRevalidate } from '../shared/editing/revalidate-when-done.ts';
export { registerPlan as action } from './editing/register-plan.ts';

const PLANS = graphql(`
  query DeliveryPlans {
    viewer {
      permissions
    }
    deliveryPlans {
      id
      title
      owner
      directorate {
        id
        name
      }
      measures {
        id
        status
      }
    }
  }
`);

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, deliveryPlans } = await load(args, PLANS, {});
  const options = viewer.permissions.includes('REGISTER_PLANS') ? await loadOptions(args) : null;
  return { plans: deliveryPlans, options };
}

export function Component() {
  const { plans, options } = useLoaderData<typeof loader>();
  return (
    <div className={page.page}>
      <Breadcrumb
        crumbs={[
          { label: 'Headline', to: '/' },
          { label: 'Framework', to: '/framework' },
        ]}
      />
      <div className={page.head}>
        <PageHeading title="Delivery plans">Delivery plans</PageHeading>
        <p className={page.lede}>
          {plans.length === 0
            ? 'No delivery plan is registered yet.'
            : `${plural(plans.length, 'plan')} registered.`}
        </p>
        <p>
          A delivery plan is a strategy, service or team plan. Each of its measures says which measure of the{' '}
          <Link to="/framework">framework</Link> it should change, so that an outcome can be followed down to
          the work that serves it. A measure outside the framework is a{' '}
          <Link to="/plans/requests">request to the strategy hub</Link>.
        </p>
      </div>
      {plans.length > 0 && (
        <>
          <TableButtons what="the plans" file={(taken) => plansFile(plans, taken)} />
          <ul className={styles.list}>
            {plans.map(({ id, title, owner, directorate, measures }) => (
              <li key={id} className={styles.plan}>
                <Link to={`/plans/${id}`} className={styles.title}>
                  {title}
                </Link>
                <span>{[owner, directorate?.name].filter(Boolean).join(', ')}</span>
                <span className={styles.counts}>{countWords(measures)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {options !== null && (
        <Section id="register" title="Register a plan" onScreen>
          <RegisterPlanForm directorates={options.directorates} />
        </Section>
      )}
    </div>
  );
}
