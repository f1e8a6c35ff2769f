/** The measure that a plan's measure is put under, as the API takes it. */
export type MeasureChoice = { readonly frameworkMeasure: string } | { readonly proposedMeasure: string };

/** The choice as one text, for a form: "framework:annual-12", "proposed:number-of-jobs". */
export function choiceKey(choice: MeasureChoice): string {
  return 'frameworkMeasure' in choice
    ? `framework:${choice.frameworkMeasure}`
    : `proposed:${choice.proposedMeasure}`;
}

/** The choice of such a text; null for any other. */
export function readChoice(key: string): MeasureChoice | null {
  const [, kind, id] = /^(framework|proposed):(.+)$/.exec(key) ?? [];
  if (id === undefined) return null;
  return kind === 'framework' ? { frameworkMeasure: id } : { proposedMeasure: id };
}
