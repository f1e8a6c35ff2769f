import { Button } from '../shared/editing/button.tsx';
import { Notice } from '../shared/editing/notice.tsx';
import { sizeWords } from '../shared/size-words.ts';
import styles from './pack.module.css';
import { progressShare, progressWords } from './progress-words.ts';
import type { PackProgress } from './use-pack.ts';

interface Props {
  readonly progress: PackProgress;
  readonly onRetry: () => void;
  readonly onCancel: () => void;
}

/** How far the pack is, then the file, or what went wrong. */
export function Progress({ progress, onRetry, onCancel }: Props) {
  switch (progress.kind) {
    case 'none':
      return null;
    case 'ordering':
    case 'making': {
      const job = progress.kind === 'making' ? progress.job : null;
      const share = job === null ? null : progressShare(job);
      return (
        <div className={styles.progress}>
          <label htmlFor="pack-progress" className={styles.words}>
            {job === null ? 'Asking for the pack.' : progressWords(job)}
          </label>
          <progress
            id="pack-progress"
            className={styles.bar}
            {...(share === null ? {} : { value: share, max: 1 })}
          />
          <div>
            <Button onPress={onCancel}>Cancel</Button>
          </div>
        </div>
      );
    }
    case 'ready': {
      const { id, name, bytes } = progress.job;
      return (
        <Notice title="The pack is ready" tone="done" about={progress}>
          <p>
            <a href={`/packs/${id}/file`} download={name} className={styles.file}>
              Download {name}
            </a>
            {bytes !== null && ` (${sizeWords(bytes)})`}
          </p>
          <p>It is kept for a quarter of an hour.</p>
        </Notice>
      );
    }
    case 'failed':
      return (
        <Notice title="The pack was not made" tone="problem" about={progress}>
          <p>{progress.error}</p>
          <p>
            <Button onPress={onRetry}>Try again</Button>
          </p>
        </Notice>
      );
  }
}
