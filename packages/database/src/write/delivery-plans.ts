import { LONGEST_TEXT } from '@dial/domain/text/longest-text';
import { slugOf } from '@dial/domain/text/slug';
import { uniqueSlug } from '@dial/domain/text/unique-slug';
import { isId } from './is-id.ts';
import { readTexts } from './read-texts.ts';
import { planSearchEntry } from './search-entry.ts';
import { type Invalid, invalid, type Written } from './write-result.ts';
import { inOneWrite, type Writer } from './writer.ts';

export interface NewPlan {
  readonly title: string;
  /** The role or team that answers for the plan. */
  readonly owner: string;
  readonly directorate: string | null;
}

/** Pages of the web app that stand where a plan's would: no plan has their name. */
const PAGES = ['requests'];

/** Registers a strategy, service or team plan. Its id is made from its title and stays. */
export async function registerPlan(writer: Writer, plan: NewPlan): Promise<Written | Invalid> {
  const read = readTexts({
    title: [plan.title, LONGEST_TEXT.title],
    owner: [plan.owner, LONGEST_TEXT.owner],
  });
  if (read.kind !== 'ok') return read;
  const { title, owner } = read.texts;
  const slug = slugOf(title);
  if (slug === '') return invalid('title', 'The title needs a letter from a to z or a digit.');
  const { directorate } = plan;
  return inOneWrite<Invalid>(writer, async (tx, at) => {
    if (directorate !== null) {
      const known = isId(directorate) && (await tx.directorate.count({ where: { id: directorate } })) > 0;
      if (!known) return invalid('directorate', `There is no directorate ${directorate}.`);
    }
    const taken = await tx.deliveryPlan.findMany({
      where: { id: { startsWith: slug } },
      select: { id: true },
    });
    const id = uniqueSlug(slug, new Set([...taken.map((row) => row.id), ...PAGES]));
    const after = { title, owner, directorateId: directorate };
    await tx.deliveryPlan.create({ data: { id, ...after, author: writer.actor, at } });
    await tx.searchEntry.create({ data: planSearchEntry(id, id, title, owner) });
    return { kind: 'ok', id, action: 'plan.register', before: null, after };
  });
}
