import { drawnPicture } from './drawn-picture.ts';
import type { PictureSource, PictureWords } from './picture.ts';
import { pictureFiles } from './picture-files.ts';
import { SaveFiles } from './save-files.tsx';

interface Props {
  /** Begins the files' names. */
  readonly file: string;
  /** What is downloaded, in a word before the buttons, which then name their format alone: "Picture". */
  readonly lead?: string;
  /** What is downloaded, for readers who hear a button alone: "Ratings by area". */
  readonly of: string;
  /** The picture's SVG as it stands on the page with its key, or the markup of a drawing of its own. */
  readonly source: () => PictureSource | string | null;
  /** `pictureWords` gives title, source and the day. */
  readonly words: () => PictureWords;
}

/** Two buttons that save a picture as SVG and PNG, with its title, source and date. */
export function PictureButtons({ file, lead, of, source, words }: Props) {
  const drawn = () => {
    const found = source();
    return typeof found === 'string' ? drawnPicture(found) : found;
  };
  const files = pictureFiles({
    name: file,
    label: lead === undefined ? 'Picture' : null,
    source: drawn,
    words,
  });
  return <SaveFiles of={of} files={files} {...(lead !== undefined && { lead })} />;
}
