import { changed, EDITOR, fileAndApprove, MADE, MANAGER, OFFICER, revisionOf } from '../setup/cycle.ts';
import type { MadeServer } from '../setup/made-server.ts';
import { PLANTED_END, PLANTED_START } from './edges.ts';

/** Whatever people write of the draft says this word. */
const WORDS = `Made-up ${PLANTED_START}${PLANTED_END} words.`;

const A_MONTH_ON = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

/** Writes a draft wherever people write: an approved return, one that is not, highlights, an override; and what hangs on no edition. */
export async function plantDraft(made: MadeServer): Promise<void> {
  await fileAndApprove(made, MADE.treesReturn, { commentary: WORDS });
  const content = { status: 'FINAL', value: '12.5', commentary: WORDS, confirmed: false, revisions: [] };
  await changed(made, OFFICER, 'saveReturn', { id: MADE.mownReturn, version: 1, content });
  const highlight = { text: WORDS, indicators: [MADE.trees] };
  await changed(made, EDITOR, 'setHighlights', {
    edition: MADE.opened,
    revision: await revisionOf(made),
    workingWell: [highlight],
    toNote: [],
  });
  await changed(made, MANAGER, 'proposeOverride', {
    report: MADE.treesReturn,
    rag: 'AMBER',
    reason: WORDS,
    expiresOn: A_MONTH_ON,
  });
  const others = [
    [EDITOR, `saveView(input: { name: "${WORDS}", address: "/editions/${MADE.printed}" })`],
    ['hub:strategy-hub', 'registerPlan(input: { title: "Made-up plan", owner: "Made-up team" })'],
    [
      'ann:administrator',
      'addPerson(input: { name: "Made-up Ida", email: "ida@made-up.invalid", grants: [] })',
    ],
  ] as const;
  for (const [who, mutation] of others) {
    const { data, errors } = await made.as(who, `mutation { answer: ${mutation} { __typename } }`);
    const answer = data?.answer as { readonly __typename: string } | undefined;
    if (
      errors !== undefined ||
      answer?.__typename === undefined ||
      /Invalid|NotAllowed/.test(answer.__typename)
    )
      throw new Error(`${mutation}: ${JSON.stringify(errors ?? answer)}`);
  }
}
