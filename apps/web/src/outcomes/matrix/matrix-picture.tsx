import { PictureButtons } from '../../shared/picture/picture-buttons.tsx';
import { pictureWords } from '../../shared/picture/picture-words.ts';
import { plural } from '../../shared/plural.ts';
import type { PictureSources } from '../picture/picture-sources.ts';
import { matrixDrawing } from './matrix-drawing.ts';
import type { Matrix } from './matrix-model.ts';

interface Props {
  readonly matrix: Matrix;
  readonly onlyAgreed: boolean;
  /** How many of all measures are shown, in words: "Showing 12 of 152 measures". */
  readonly found: string;
  readonly edition: { readonly id: string; readonly name: string };
  readonly from: PictureSources;
}

/** The measures shown, by outcome, to take away as a picture. */
export function MatrixPicture({ matrix, onlyAgreed, found, edition, from }: Props) {
  const mapped = onlyAgreed ? 'Agreed mappings alone.' : 'Mappings agreed and proposed.';
  return (
    <PictureButtons
      file={`dial-${edition.id}-measures-by-outcome`}
      of="the measures shown, by outcome"
      source={() => matrixDrawing(matrix, onlyAgreed)}
      words={() =>
        pictureWords({
          name: 'Measures by outcome',
          panel: `${edition.name}. ${found}, against ${plural(matrix.columns.length, 'outcome')} of Luton 2040. ${mapped}`,
          sources: from.sources,
        })
      }
    />
  );
}
