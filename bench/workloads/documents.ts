// What an outside client sends, in the words of the contract alone. The web app's own operations come from its build.

/** The rows of an edition, with latest figure, target, rating and movement. */
export const CONTRACT_LIST = oneLine(`
  query List($edition: ID!, $search: String) {
    indicatorReports(edition: $edition, filter: { search: $search }, first: 300) {
      totalCount
      nodes {
        id
        reference
        indicator { id title series unit decimals polarity }
        area { id name }
        responsibility { directorate { name } service }
        period { id label }
        actual { value raw status period { id } }
        targets { raw value cadence }
        rating { rag published computed unratedReason distancePercent }
        movement { movement change comparedWith { id } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`);

/** One indicator with its whole history. */
export const CONTRACT_DETAIL = oneLine(`
  query Detail($indicator: ID!, $kinds: [ObservationKind!]) {
    indicator(id: $indicator) {
      id title series purpose unit decimals polarity
      observations(kinds: $kinds) { id period { id label } kind value raw status source { document line } }
      reports {
        id
        edition { id title }
        targets { raw value cadence }
        rating { rag published computed explanation }
        movement { movement change }
        commentary { text authors }
      }
      outcomes { id status outcome { id name } }
    }
  }`);

/** An edition's counts, areas, highlights and the furthest from target. */
export const CONTRACT_HEADLINE = oneLine(`
  query Headline($edition: ID!, $search: String) {
    edition(id: $edition) {
      id title financialYear quarter
      headline { published { ...Counts } computed { ...Counts } }
      areas { id name description published { ...Counts } computed { ...Counts } }
      workingWell: highlights(kind: WORKING_WELL) { position text indicators { id title } }
      toNote: highlights(kind: TO_NOTE) { position text indicators { id title } }
      meetings { body date }
    }
    furthest: indicatorReports(edition: $edition, filter: { rags: [RED], search: $search }, orderBy: { field: DISTANCE_FROM_TARGET }, first: 8) {
      totalCount
      nodes { id indicator { id title unit } rating { rag distancePercent } movement { movement } }
    }
  }
  fragment Counts on RagCounts { red amber green unrated { reason count } }`);

/** A load holds one request a line. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
