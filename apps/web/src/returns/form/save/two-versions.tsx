import type { ReturnContent } from '@dial/domain/return/return-content';
import type { ReactNode } from 'react';
import { Notice } from '../../../shared/editing/notice.tsx';
import { differingFields } from '../content-fields.ts';
import texts from '../two-texts.module.css';
import styles from './two-versions.module.css';

interface Props {
  readonly title: string;
  /** Another one takes the focus again. */
  readonly about: unknown;
  /** It appears while the officer types. */
  readonly still?: boolean;
  readonly mine: ReturnContent;
  readonly theirs: ReturnContent;
  /** Whose it is: "As saved by Ada, 26 Feb 2024, 14:05". */
  readonly theirName: string;
  /** What happened. */
  readonly children: ReactNode;
  readonly buttons: ReactNode;
}

/** One's own version beside what stands now, where they differ: the officer chooses, and nothing is lost until then. */
export function TwoVersions({
  title,
  about,
  mine,
  theirs,
  theirName,
  still = false,
  children,
  buttons,
}: Props) {
  const fields = differingFields(mine, theirs);
  return (
    <Notice title={title} tone="problem" about={about} still={still}>
      {children}
      {fields.length === 0 ? (
        <p>Both say the same.</p>
      ) : (
        <table className={`${texts.table} ${styles.table}`}>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">Field</span>
              </th>
              <th scope="col">What you typed</th>
              <th scope="col">{theirName}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(({ label, one, other }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{one === '' ? <i>empty</i> : one}</td>
                <td>{other === '' ? <i>empty</i> : other}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className={styles.buttons}>{buttons}</div>
    </Notice>
  );
}
