import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { Breadcrumb } from '../shared/breadcrumb.tsx';
import layout from '../shared/document/beside-contents.module.css';
import { SourceLine } from '../shared/document/source-line.tsx';
import { notFound } from '../shared/load.ts';
import page from '../shared/page.module.css';
import { PageHeading } from '../shared/page-heading.tsx';
import { TableButtons } from '../shared/table-file/table-buttons.tsx';
import texts from './document/texts.module.css';
import { loadPlan } from './load-plan.ts';
import { MissingParts } from './missing-parts.tsx';
import { MonitoredList } from './monitored-list.tsx';
import { findOutcome } from './outcome/find-outcome.ts';
import { OutcomeNeighbours } from './outcome/outcome-neighbours.tsx';
import { OutcomePart } from './outcome/outcome-part.tsx';
import { outcomesFile } from './outcomes-file.ts';
import { Paragraphs } from './paragraphs.tsx';
import { TextList } from './text-list.tsx';

export async function loader(args: LoaderFunctionArgs) {
  const plan = await loadPlan(args);
  const found = findOutcome(plan.priorities, args.params.outcome ?? '');
  if (found === null) throw notFound();
  return { plan, ...found };
}

/** The lists of an outcome, in the order of the plan's tables. */
const LISTS = ['risks', 'mitigations', 'resources'] as const;

export function Component() {
  const { plan, outcome, priority, previous, next } = useLoaderData<typeof loader>();
  const { missing, actions, indicators, context } = outcome;
  const whole = missing.filter(({ part }) => ['table', 'text', 'context'].includes(part.toLowerCase()));
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: 'Headline', to: '/' },
          { label: 'Framework', to: '/framework' },
          { label: plan.title, to: '/corporate-plan' },
        ]}
      />
      <div className={layout.main}>
        <div className={page.head}>
          <p className={texts.soft}>
            {priority.name}: high level outcome {outcome.number}
          </p>
          <PageHeading title={outcome.name}>{outcome.name}</PageHeading>
          <p className={texts.soft}>
            Printed: “{outcome.printedHeading}” <SourceLine source={outcome.source} />
          </p>
        </div>
        <TableButtons
          what="the outcome"
          file={(taken) =>
            outcomesFile(
              plan,
              { name: `dial-corporate-plan-${outcome.id}`, title: outcome.name },
              [{ name: priority.name, outcomes: [outcome] }],
              taken,
            )
          }
        />
        <div className={texts.flow}>
          <Paragraphs items={context} />
          <MissingParts missing={whole} />
        </div>
        <OutcomePart part="actions" isEmpty={actions.length === 0} missing={missing}>
          <TextList items={actions} anchor="action" />
        </OutcomePart>
        <OutcomePart part="indicators" isEmpty={indicators.length === 0} missing={missing}>
          <MonitoredList indicators={indicators} />
        </OutcomePart>
        {LISTS.map((part) => (
          <OutcomePart key={part} part={part} isEmpty={outcome[part].length === 0} missing={missing}>
            <TextList items={outcome[part]} />
          </OutcomePart>
        ))}
        <OutcomeNeighbours previous={previous} next={next} />
      </div>
    </>
  );
}
