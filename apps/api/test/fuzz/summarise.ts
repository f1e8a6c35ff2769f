import type { Ran } from './run-kind.ts';

/** Inputs by kind with what came back, then the faults with what brings each about. */
export function summarise(ran: readonly Ran[]): string {
  const kinds = Map.groupBy(ran, ({ kind }) => kind);
  const rows = [...kinds].map(([kind, of]) => {
    const inputs = of.reduce((sum, one) => sum + one.inputs, 0);
    return `  ${kind}: ${inputs.toLocaleString('en-GB')} inputs (${answersOf(of)})`;
  });
  const faults = ran.flatMap(({ kind, fault }) =>
    fault === null
      ? []
      : [
          `\nFault by ${kind}, seed ${fault.seed}, after ${fault.after} inputs: ${fault.message}\n${fault.input}`,
        ],
  );
  const all = ran.reduce((sum, { inputs }) => sum + inputs, 0);
  return [
    ...rows,
    ...faults,
    `  ${all.toLocaleString('en-GB')} inputs, ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`,
  ].join('\n');
}

function answersOf(ran: readonly Ran[]): string {
  const answers = new Map<string, number>();
  for (const one of ran)
    for (const [answer, count] of Object.entries(one.answers))
      answers.set(answer, (answers.get(answer) ?? 0) + count);
  return [...answers]
    .toSorted(([, one], [, other]) => other - one)
    .map(([answer, count]) => `${answer} ${count.toLocaleString('en-GB')}`)
    .join(', ');
}
