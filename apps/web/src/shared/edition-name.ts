/** "2023-24 Q3": what an edition is called where its title is too long. */
export function editionName(edition: { readonly financialYear: string; readonly quarter: number }): string {
  return `${edition.financialYear} Q${edition.quarter}`;
}

/** The same from its id ("2023-24-q3"), where only that is known. */
export function editionNameOfId(id: string): string {
  return id.replace(/-q([1-4])$/, ' Q$1');
}
