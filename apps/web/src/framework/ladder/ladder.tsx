import { Link } from 'react-router';
import { plural } from '../../shared/plural.ts';
import { isIn2040 } from '../../shared/proposed/is-in-2040.ts';
import type { LoadedFramework } from '../load-framework.ts';
import styles from './ladder.module.css';
import { reportedWords } from './reported-words.ts';
import { Rung } from './rung.tsx';

/** The layers of measures from the vision down to what a person does, in the document's order. */
export function Ladder({ framework, proposed, plans, newest }: LoadedFramework) {
  return (
    <ol className={styles.ladder}>
      {framework.layers.map((layer) => (
        <Rung key={layer.id} layer={layer}>
          {layer.id === 'luton-2040' && (
            <p>
              <a href="#luton-2040">{plural(proposed.filter(isIn2040).length, 'proposed measure')}</a> to be
              included, of <a href="#proposed">{proposed.length} proposed</a>.
            </p>
          )}
          {layer.measures.length > 0 && (
            <p>
              <a href={`#${layer.id}`}>{plural(layer.measures.length, 'measure')}</a>,{' '}
              {reportedWords(layer.measures, newest)}.
            </p>
          )}
          {layer.id === 'plan' && (
            <p>
              {plans === 0 ? 'No delivery plan is registered yet. ' : `${plural(plans, 'plan')} registered. `}
              <Link to="/plans">Delivery plans</Link>
            </p>
          )}
        </Rung>
      ))}
    </ol>
  );
}
