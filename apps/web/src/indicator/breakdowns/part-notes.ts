import type { BreakdownEntry } from './breakdown-group.ts';

/** What notes on a group come to: the words that a document prints of each part, and remarks, each said once. */
export interface PartNotes {
  readonly printed: ReadonlyMap<string, string>;
  readonly remarks: readonly { readonly about: readonly string[]; readonly text: string }[];
}

/** `Printed: "Lewsey (14)". A number, not a rate.` is the record's form of a note; another form is a remark as it is. */
const FORM = /^Printed: "([^"]+)"(?:\. (.+))?$/s;

/** Remarks are about the parts that they name, or about every part of the group, when `about` is empty. */
export function partNotes(entries: readonly Pick<BreakdownEntry, 'id' | 'name' | 'note'>[]): PartNotes {
  const read = entries.map(({ id, name, note }) => {
    const [, printed = null, remark = null] = FORM.exec(note ?? '') ?? [];
    return { id, name, printed, remark: printed === null ? note : remark };
  });
  const remarked = Map.groupBy(
    read.filter(({ remark }) => remark !== null),
    ({ remark }) => remark ?? '',
  );
  return {
    printed: new Map(read.flatMap(({ id, printed }) => (printed === null ? [] : [[id, printed] as const]))),
    remarks: [...remarked].map(([text, about]) => ({
      about: about.length === entries.length ? [] : about.map(({ name }) => name),
      text,
    })),
  };
}
