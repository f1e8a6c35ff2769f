// What an outside client sends, in the words of the contract alone, and as much as the peers are asked for. The web app's own operations,
// which ask for more, come from its build.

/** The rows of an edition, with latest figure, target, rating, and change since the figure before. */
export const CONTRACT_LIST = oneLine(`
  query List($edition: ID!, $search: String) {
    indicatorReports(edition: $edition, filter: { search: $search }, first: 300) {
      nodes {
        reference
        indicator { id title unit }
        area { name }
        actual { period { id } value }
        targets { period { id } value }
        rating { rag }
        movement { comparedWith { id } change }
      }
    }
  }`);

/** One indicator with its whole history. */
export const CONTRACT_DETAIL = oneLine(`
  query Detail($indicator: ID!, $kinds: [ObservationKind!]) {
    indicator(id: $indicator) {
      id
      title
      unit
      observations(kinds: $kinds) { period { id } kind value }
      reports { reference edition { id } area { name } rating { rag } }
    }
  }`);

/** An edition's counts, whole and by area. */
export const CONTRACT_HEADLINE = oneLine(`
  query Headline($edition: ID!) {
    edition(id: $edition) {
      title
      headline { computed { ...Counts } }
      areas { name computed { ...Counts } }
    }
  }
  fragment Counts on RagCounts { red amber green unrated { reason count } }`);

/** A load holds one request a line. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
