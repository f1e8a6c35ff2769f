import { DEFAULT_TOLERANCE } from '@dial/domain/rating/default-tolerance';
import { enumWords } from '@dial/domain/report/enum-words';
import type { PackContent } from './pack-content.ts';
import { packEdition } from './pack-edition.ts';
import type { PackRows } from './pack-rows.ts';

/** How the ratings come about, what the marks mean, and how the data may be used. */
export function composeAbout(rows: PackRows): PackContent['about'] {
  const { legend, documentId } = rows.edition;
  const { draft, address } = packEdition(rows);
  return [
    {
      title: 'Ratings',
      paragraphs: [
        'A rating compares a figure with its target. It is a word and a shape as well as a colour: an octagon with a cross for red, a triangle for amber, a circle with a tick for green. What has no rating says why.',
        ...(legend.length === 0
          ? [
              'This edition prints no thresholds. Where Dial works out a rating it uses its default rule, and says so.',
            ]
          : [
              `The edition prints: ${legend.map(({ rag, text }) => `${rag === null ? '' : `${enumWords(rag)}: `}${text}`).join('; ')}.`,
            ]),
        defaultRule(),
        'A published rating is never changed. Where Dial’s rule gives another, both are said. Ratings are counted, never added up to a score.',
      ],
    },
    {
      title: 'Movement, outlook and signal',
      paragraphs: [
        'Movement says whether a figure got better or worse, against the period before or, where it has seasons, the same period a year before. The arrow is the direction of the figure, the word says whether that is good.',
        'The outlook says where the year will end, with a range; the signal says whether the latest figure is more than chance. Neither changes the rating.',
      ],
    },
    {
      title: 'Data',
      paragraphs: [
        `The figures with their sources: ${address}.`,
        ...(documentId === null
          ? []
          : [
              `Lines are those of the extracted text of ${documentId}, “${rows.edition.documentTitle ?? ''}”.`,
            ]),
        ...(draft === null
          ? licenceWords(rows.licence)
          : ['This edition is not published: its figures may change before they are.']),
      ],
    },
  ];
}

function defaultRule(): string {
  if (DEFAULT_TOLERANCE.kind !== 'percent-of-target') return '';
  const { green, amber } = DEFAULT_TOLERANCE;
  const within = amber === null ? '' : `, amber more than that but at most ${amber.toFixed()}%`;
  return `The default rule: a figure that meets its target, or is short of it by at most ${green.toFixed()}% of the target, is green${within}, red everything further off.`;
}

const licenceWords = (licence: PackRows['licence']) =>
  licence === null
    ? []
    : [`The data of published editions may be used under the ${licence.name}: ${licence.url}.`];
