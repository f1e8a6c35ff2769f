import { Link } from 'react-router';
import { Section } from '../../shared/document/section.tsx';
import type { Thread } from './thread.ts';

/** The way to the same measure in earlier and later documents. */
export function ChainLinks({ chains }: Pick<Thread, 'chains'>) {
  if (chains.length === 0) return null;
  return (
    <Section id="through-time" title="The same measure in other documents">
      <ul>
        {chains.map(({ id, title }) => (
          <li key={id}>
            <Link to={`/measures/${id}`}>{title} through the documents</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
