import { type FragmentOf, graphql, readFragment } from '../../shared/graphql.ts';

export const PICTURE_EDITION = graphql(`
  fragment OutcomePictureEdition on Edition {
    id
    title
    coloursSurvived
    stage
    source {
      document
    }
  }
`);

export const PICTURE_VISION = graphql(`
  fragment OutcomePictureVision on Vision {
    title
    source {
      document
    }
  }
`);

/** What a picture of outcomes says of where it is from. */
export interface PictureSources {
  /** Whose its ratings are: "Published ratings". */
  readonly whose: string;
  /** The documents, by title and file. */
  readonly sources: readonly string[];
}

export function readPictureSources(
  edition: FragmentOf<typeof PICTURE_EDITION>,
  vision: FragmentOf<typeof PICTURE_VISION>,
): PictureSources {
  const { title, coloursSurvived, stage, source } = readFragment(PICTURE_EDITION, edition);
  const printed = readFragment(PICTURE_VISION, vision);
  return {
    whose: coloursSurvived && stage === 'PUBLISHED' ? 'Published ratings' : 'Dial’s calculation',
    sources: [
      source === null ? title : `${title} (${source.document})`,
      `${printed.title} (${printed.source.document})`,
    ],
  };
}
