import { drawRagBars, type RagBarRow } from '@dial/domain/chart/draw/draw-rag-bars';
import { PictureButtons } from '../shared/picture/picture-buttons.tsx';
import { pictureWords } from '../shared/picture/picture-words.ts';

interface Props {
  readonly rows: readonly RagBarRow[];
  readonly edition: { readonly id: string; readonly title: string; readonly document: string | null };
  /** Whose colours they are: "Published". */
  readonly whose: string;
}

const WIDTH = 760;

/** The bars of the areas to take away. */
export default function AreasPicture({ rows, edition, whose }: Props) {
  const { id, title, document } = edition;
  return (
    <PictureButtons
      file={`${id}-ratings-by-area`}
      of="ratings by area"
      source={() => drawRagBars(rows, WIDTH)}
      words={() =>
        pictureWords({
          name: 'Ratings by area',
          panel: `${title}. ${whose}.`,
          sources: [document === null ? title : `${title} (${document})`],
        })
      }
    />
  );
}
