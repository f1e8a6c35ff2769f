import { LostNote } from '../shared/document/lost-note.tsx';
import { Section } from '../shared/document/section.tsx';
import styles from './framework-page.module.css';
import type { LoadedFramework } from './load-framework.ts';

interface Props {
  readonly pictures: LoadedFramework['framework']['lostPictures'];
}

/** The outcome wheels: all that is left of them is their captions. */
export function LostPictures({ pictures }: Props) {
  return (
    <Section id="wheels" title="Outcome wheels that did not survive">
      <p>
        The document draws its Luton 2040 outcomes and measures as wheels. The text holds their captions
        alone; what stood in them is not made up here.
      </p>
      <ul className={styles.lost}>
        {pictures.map(({ caption, note, source }) => (
          <li key={source.line}>
            <LostNote part={caption} note={note} source={source} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
