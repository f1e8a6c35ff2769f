import { type RatingCounts, ratingCounts } from '@dial/domain/rating/rating-counts';
import { UNRATED_WORDS } from '@dial/domain/rating/unrated-words';
import { whoseRatings } from '@dial/domain/report/whose-ratings';
import type { PackCounts, PackHeadline } from './pack-content.ts';
import type { PackReport, PackRows } from './pack-rows.ts';

/** How many are red, amber, green and not rated, by area; never a score. */
export function composeHeadline({ edition, areas, reports }: PackRows): PackHeadline {
  const published = new Set(areas.filter(({ ratingsPublished }) => ratingsPublished).map(({ id }) => id));
  const total = counts('All areas', reports, published);
  const rated = total.red + total.amber + total.green;
  const whose = published.size > 0 ? ' that the council published' : ', worked out by Dial';
  return {
    lede: `${rated} of ${rated + total.unrated} indicators have a rating${whose}.`,
    whose: whoseRatings({ ...edition, filed: edition.documentId === null }),
    areas: areas.map(({ id, name }) =>
      counts(
        name,
        reports.filter(({ report }) => report.areaId === id),
        published,
      ),
    ),
    total,
  };
}

function counts(name: string, rows: readonly PackReport[], published: ReadonlySet<string>): PackCounts {
  const shown = rows.map(({ report }) => ({
    rag: published.has(report.areaId) ? report.publishedRag : report.rag,
    unratedReason: report.unratedReason,
    listedOnly: report.listedOnly,
  }));
  // As the headline counts: what was not printed and yet has a computed rating is neither.
  const made = ratingCounts(shown.filter(({ rag, unratedReason }) => rag !== null || unratedReason !== null));
  const { red, amber, green, unrated } = made;
  return {
    name,
    red,
    amber,
    green,
    unrated: unrated.reduce((sum, { count }) => sum + count, 0),
    reasons: reasonWords(unrated),
  };
}

const reasonWords = (unrated: RatingCounts['unrated']) =>
  unrated.map(({ reason, count }) => `${count} ${UNRATED_WORDS[reason].toLowerCase()}`).join(', ');
