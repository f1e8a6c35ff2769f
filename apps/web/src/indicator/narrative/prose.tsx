import { proseBlocks } from '@dial/domain/commentary/prose-blocks';
import { markTerms, type Term } from '@dial/domain/text/mark-terms';
import { MarkedText } from '../../shared/glossary-text.tsx';
import styles from './prose.module.css';

interface Props {
  readonly text: string;
  readonly terms: readonly Term[];
}

/** Plain text with its paragraphs and lists; each glossary term is explained once. */
export function Prose({ text, terms }: Props) {
  const seen = new Set<string>();
  const marked = (part: string) => <MarkedText parts={markTerms(part, terms, seen)} />;
  return (
    <div className={styles.prose}>
      {proseBlocks(text).map((block, index) =>
        block.kind === 'paragraph' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a text never change places
          <p key={index}>{marked(block.text)}</p>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a text never change places
          <ul key={index}>
            {block.items.map((item, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: nor do its items
              <li key={place}>{marked(item)}</li>
            ))}
          </ul>
        ),
      )}
    </div>
  );
}
