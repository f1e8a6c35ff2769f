import { Link } from 'react-router';
import { plural } from '../../shared/plural.ts';
import { TableButtons } from '../../shared/table-file/table-buttons.tsx';
import type { Outcome, Plan, Priority } from '../load-plan.ts';
import { outcomesFile } from '../outcomes-file.ts';
import { TextList } from '../text-list.tsx';
import styles from './priorities.module.css';
import texts from './texts.module.css';

/** The priorities of the plan, each with its focus and its high level outcomes. */
export function Priorities({ plan }: { readonly plan: Plan }) {
  return (
    <>
      <TableButtons
        what="the outcomes with all that stands under them"
        file={(taken) =>
          outcomesFile(
            plan,
            { name: 'dial-corporate-plan-outcomes', title: 'Outcomes of the plan' },
            plan.priorities,
            taken,
          )
        }
      />
      {plan.priorities.map((priority) => (
        <PriorityPart key={priority.id} priority={priority} />
      ))}
    </>
  );
}

function PriorityPart({ priority }: { readonly priority: Priority }) {
  const { id, name, printedHeading, source, focus, outcomes } = priority;
  return (
    <div id={`priority-${id}`} className={texts.flow}>
      <h3 className={texts.heading}>{name}</h3>
      <p className={texts.soft}>
        Printed: “{printedHeading}” (line {source.line})
      </p>
      {focus.length > 0 && <TextList items={focus} />}
      <ol className={styles.outcomes}>
        {outcomes.map((outcome) => (
          <OutcomeLine key={outcome.id} outcome={outcome} />
        ))}
      </ol>
    </div>
  );
}

function OutcomeLine({ outcome }: { readonly outcome: Outcome }) {
  const { id, number, name, actions, indicators, risks, missing } = outcome;
  const counts = [
    actions.length > 0 ? plural(actions.length, 'action') : '',
    indicators.length > 0 ? plural(indicators.length, 'indicator') : '',
    risks.length > 0 ? plural(risks.length, 'risk') : '',
    missing.length > 0 ? `${plural(missing.length, 'part')} lost in extraction` : '',
  ].filter((words) => words !== '');
  return (
    <li value={number} className={styles.outcome}>
      <span className={styles.number}>{number}</span>
      <Link to={`/corporate-plan/${id}`} className={styles.name}>
        {name}
      </Link>
      <span className={styles.counts}>{counts.join(' · ')}</span>
    </li>
  );
}
