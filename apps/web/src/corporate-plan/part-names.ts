/** The parts of a plan that may be missing, as its headings call them. */
const NAMES: Readonly<Record<string, string>> = {
  context: 'Context',
  actions: 'Actions',
  indicators: 'Performance indicators',
  risks: 'Risks',
  mitigations: 'Actions against risks',
  resources: 'Resources',
  table: 'Table',
  text: 'Text',
};

/** "Actions" for "actions"; a part that is not known by name is called as it is. */
export function partName(part: string): string {
  return NAMES[part.toLowerCase()] ?? part;
}
