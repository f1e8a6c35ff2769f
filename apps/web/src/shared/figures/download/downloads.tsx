import { type RefObject, useState } from 'react';
import { announce } from '../../announce.ts';
import { saveFile } from '../../save-file.ts';
import styles from './downloads.module.css';
import { makePicture, type PictureWords } from './picture.ts';
import { pictureToPng } from './picture-to-png.ts';

interface Props {
  /** Begins the files' names. */
  readonly name: string;
  readonly csv: () => string;
  /** The chart with its key; null where nothing is drawn. */
  readonly figure: RefObject<HTMLElement | null> | null;
  readonly words: () => PictureWords;
}

/** The figures as a table file, the chart as a picture. */
export function Downloads({ name, csv, figure, words }: Props) {
  const [failure, setFailure] = useState<string | null>(null);
  const save = (file: string, make: () => Blob | Promise<Blob>) => async () => {
    try {
      saveFile(file, await make());
      setFailure(null);
      announce(`${file} downloaded`);
    } catch {
      setFailure(`${file} could not be made. Try again, or use another format.`);
    }
  };
  const picture = () => {
    const made = figure?.current ? makePicture(figure.current, words()) : null;
    if (made === null) throw new Error('There is no chart');
    return made;
  };
  return (
    <div className={styles.downloads}>
      <Button onPress={save(`${name}.csv`, () => new Blob([csv()], { type: 'text/csv;charset=utf-8' }))}>
        Data (CSV)
      </Button>
      {figure !== null && (
        <>
          <Button
            onPress={save(`${name}.svg`, () => new Blob([picture().markup], { type: 'image/svg+xml' }))}
          >
            Chart (SVG)
          </Button>
          <Button onPress={save(`${name}.png`, () => pictureToPng(picture()))}>Chart (PNG)</Button>
        </>
      )}
      {failure !== null && (
        <p role="alert" className={styles.failure}>
          {failure}
        </p>
      )}
    </div>
  );
}

function Button({ onPress, children }: { readonly onPress: () => Promise<void>; readonly children: string }) {
  return (
    <button type="button" className={styles.button} onClick={() => void onPress()}>
      <svg viewBox="0 0 16 16" className={styles.icon} aria-hidden="true">
        <path d="M8 2v8M4.5 7L8 10.5 11.5 7M2.5 13.5h11" />
      </svg>
      <span className="visually-hidden">Download </span>
      {children}
    </button>
  );
}
