import type { DatasetFile } from '@dial/domain/open-data/dataset';
import { plural } from '../shared/plural.ts';
import { sizeWords } from '../shared/size-words.ts';
import styles from './data.module.css';

const HOLDS: Readonly<Record<string, string>> = {
  indicators: 'one row each: figures, targets, both ratings with the explanation, who answers for it',
  observations: 'one row each: period, value, text as printed, status, document and line',
};

/** The files table by table; the checksums fold out. */
export function FileList({ files }: { readonly files: readonly DatasetFile[] }) {
  const tables = Map.groupBy(files, ({ name }) => name.slice(0, name.lastIndexOf('.')));
  return (
    <>
      {[...tables].map(([table, [first, ...rest]]) => {
        if (first === undefined) return null;
        return (
          <div key={table} className={styles.table}>
            <h3>{first.title}</h3>
            <p className={styles.holds}>
              {plural(first.rows, 'row')}
              {HOLDS[table] === undefined ? '' : `, ${HOLDS[table]}`}.
            </p>
            <ul className={styles.files}>
              {[first, ...rest].map(({ name, downloadURL, byteSize }) => (
                <li key={name}>
                  <a href={new URL(downloadURL).pathname} download className={styles.file}>
                    <span className={styles.format}>{name.slice(table.length + 1).toUpperCase()}</span>
                    <span className="visually-hidden"> of {first.title},</span>{' '}
                    <span className={styles.size}>{sizeWords(byteSize)}</span>
                  </a>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      <details className={styles.checksums}>
        <summary>Sizes and checksums (SHA-256)</summary>
        <dl>
          {files.map(({ name, byteSize, sha256 }) => (
            <div key={name} className={styles.checksum}>
              <dt>
                {name}, {plural(byteSize, 'byte')}
              </dt>
              <dd>
                <code>{sha256}</code>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
