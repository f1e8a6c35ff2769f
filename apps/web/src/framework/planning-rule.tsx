import { Link } from 'react-router';
import { Section } from '../shared/document/section.tsx';
import styles from './framework-page.module.css';

/** What the document asks of every plan, as printed. */
export function PlanningRule({ rule }: { readonly rule: string }) {
  return (
    <Section id="planning-rule" title="The planning rule">
      <blockquote className={styles.rule}>
        <p>{rule}</p>
      </blockquote>
      <p>
        Dial keeps this rule: <Link to="/plans">delivery plans</Link> register their measures under a measure
        of the framework, and a measure outside it becomes a <Link to="/plans/requests">request</Link> to the
        strategy hub.
      </p>
    </Section>
  );
}
