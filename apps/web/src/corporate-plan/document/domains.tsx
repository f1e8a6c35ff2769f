import type { Plan } from '../load-plan.ts';
import { MissingParts } from '../missing-parts.tsx';
import { MonitoredList } from '../monitored-list.tsx';
import { Paragraphs } from '../paragraphs.tsx';
import texts from './texts.module.css';

/** The domains that the plan would look at performance by, with the indicators it names for each. */
export function Domains({ domains }: { readonly domains: Plan['domains'] }) {
  return domains.map(({ id, name, text, indicators, missing }) => (
    <div key={id} id={`domain-${id}`} className={texts.flow}>
      <h3 className={texts.heading}>{name}</h3>
      <Paragraphs items={text} />
      {indicators.length > 0 && <MonitoredList indicators={indicators} />}
      <MissingParts missing={missing} />
    </div>
  ));
}
