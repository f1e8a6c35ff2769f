import { Fact, Facts } from '../shared/facts.tsx';
import { HELD } from './held.ts';
import styles from './statements.module.css';

export function HeldList() {
  return HELD.map(({ title, what, whose, why, howLong, readBy }) => (
    <div key={title} className={styles.parts}>
      <h3>{title}</h3>
      <Facts>
        <Fact name="What">{what}</Fact>
        <Fact name="Whose">{whose}</Fact>
        <Fact name="What for">{why}</Fact>
        <Fact name="How long">{howLong}</Fact>
        <Fact name="Who can read it">{readBy}</Fact>
      </Facts>
    </div>
  ));
}
