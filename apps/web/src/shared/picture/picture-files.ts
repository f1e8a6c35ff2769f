import type { PictureSource, PictureWords } from './picture.ts';
import type { SavedFile } from './save-files.tsx';

interface Subject {
  /** Begins the files' names. */
  readonly name: string;
  /** What the buttons call it: "Chart"; null where it stands before them. */
  readonly label: string | null;
  /** What is drawn now; null where nothing is. */
  readonly source: () => PictureSource | null;
  readonly words: () => PictureWords;
}

/** A picture as two files to save. What makes them is fetched when one is asked for. */
export function pictureFiles({ name, label, source, words }: Subject): SavedFile[] {
  const make = async () => {
    const { makePicture } = await import('./picture.ts');
    const drawn = source();
    if (drawn === null) throw new Error('Nothing is drawn');
    return makePicture(drawn, words());
  };
  const called = (format: string) => (label === null ? format : `${label} (${format})`);
  return [
    {
      label: called('SVG'),
      name: `${name}.svg`,
      make: async () => new Blob([(await make()).markup], { type: 'image/svg+xml' }),
    },
    {
      label: called('PNG'),
      name: `${name}.png`,
      make: async () => {
        const { pictureToPng } = await import('./picture-to-png.ts');
        return pictureToPng(await make());
      },
    },
  ];
}
