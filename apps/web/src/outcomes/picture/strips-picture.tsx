import { drawRatingStrips, type RatingStripGroup } from '@dial/domain/chart/draw/draw-rating-strips';
import { PictureButtons } from '../../shared/picture/picture-buttons.tsx';
import { pictureWords } from '../../shared/picture/picture-words.ts';
import type { PictureSources } from './picture-sources.ts';

interface Props {
  /** The picture's title. */
  readonly name: string;
  /** What it is of beside the ratings' owner: "2023-24 Q3". */
  readonly panel: string;
  readonly file: string;
  readonly groups: () => readonly RatingStripGroup[];
  readonly from: PictureSources;
}

const WIDTH = 760;

/** Ratings as strips to take away: of outcomes, or of the measures of one. */
export function StripsPicture({ name, panel, file, groups, from: { whose, sources } }: Props) {
  return (
    <PictureButtons
      file={file}
      of={name}
      source={() => drawRatingStrips(groups(), WIDTH)}
      words={() => pictureWords({ name, panel: `${panel}. ${whose}.`, sources })}
    />
  );
}
