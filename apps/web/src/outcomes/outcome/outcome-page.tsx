import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  useLoaderData,
  useLocation,
} from 'react-router';
import { Breadcrumb } from '../../shared/breadcrumb.tsx';
import layout from '../../shared/document/beside-contents.module.css';
import { Contents } from '../../shared/document/contents.tsx';
import { PageHeading } from '../../shared/page-heading.tsx';
import { SaveViewLink } from '../../shared/views/save-view-link.tsx';
import { changeMapping } from '../editing/change-mapping.ts';
import { useMappingEditor } from '../editing/use-mapping-editor.tsx';
import { focusMapping } from '../focus-mapping.ts';
import { coverageWords } from '../on-track/coverage-words.ts';
import { outcomesPath } from '../outcome-address.ts';
import { ProposedSection } from '../proposed/proposed-section.tsx';
import { ThreadSection } from '../thread/thread-section.tsx';
import { Coverage } from './coverage.tsx';
import { loadOutcome } from './load-outcome.ts';
import { MeasuresSection } from './measures-section.tsx';
import { outcomeFile } from './outcome-file.ts';
import styles from './outcome-page.module.css';
import { WordingSection } from './wording-section.tsx';

export { revalidateOnEdition as shouldRevalidate } from '../revalidate-on-edition.ts';

export function loader(args: LoaderFunctionArgs) {
  return loadOutcome(args);
}

export function action(args: ActionFunctionArgs) {
  return changeMapping(args);
}

export function Component() {
  const { edition, from, outcome, measures, proposed, rows, track, all, choices } =
    useLoaderData<typeof loader>();
  const { search } = useLocation();
  const { open, dialog } = useMappingEditor({
    mappings: measures,
    choices: choices ?? [],
    coverage: coverageWords(track, all),
    onChanged: focusMapping,
  });
  const { id, name, gaps, priority, printed, note } = outcome;
  const editing = {
    onPropose: () => open({ kind: 'propose', outcome: { id, name }, indicator: null }),
    onChange: (mapping: string, undo: boolean) => open({ kind: 'change', mapping, undo }),
  };
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: `Headline, ${edition.name}`, to: `/editions/${edition.id}` },
          { label: 'Outcomes', to: outcomesPath(search) },
        ]}
      />
      <div className={layout.page}>
        <div className={layout.main}>
          <header className={styles.head}>
            <p className={styles.priority}>
              Strategic priority: <Link to={outcomesPath(search, priority.id)}>{priority.name}</Link>
            </p>
            <PageHeading title={name} className={styles.title}>
              {name}
            </PageHeading>
            <SaveViewLink name={name} className="no-print" />
          </header>
          <Coverage outcome={id} gaps={gaps} track={track} all={all} edition={edition.name} />
          <MeasuresSection
            outcome={{ id, name }}
            measures={measures}
            rows={rows}
            edition={edition}
            from={from}
            editing={choices === null ? null : editing}
            file={(taken) => outcomeFile({ outcome, measures, rows, edition }, taken)}
          />
          <ThreadSection outcome={name} measures={measures} proposed={proposed} edition={edition.id} />
          <ProposedSection proposed={proposed} edition={edition.id} />
          <WordingSection printed={printed} note={note} />
        </div>
        <Contents parts={PARTS} />
      </div>
      {dialog}
    </>
  );
}

const PARTS = [
  { id: 'measures', title: 'Measures' },
  { id: 'thread', title: 'The golden thread' },
  { id: 'proposed', title: 'Proposed measures' },
  { id: 'wording', title: 'As printed' },
];
