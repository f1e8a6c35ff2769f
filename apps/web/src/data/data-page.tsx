import { useLoaderData } from 'react-router';
import { Breadcrumb } from '../shared/breadcrumb.tsx';
import { Section } from '../shared/document/section.tsx';
import { editionNameOfId } from '../shared/edition-name.ts';
import page from '../shared/page.module.css';
import { PageHeading } from '../shared/page-heading.tsx';
import { ChangeList } from './change-list.tsx';
import { DatasetFacts } from './dataset-facts.tsx';
import { FileList } from './file-list.tsx';
import type { loadData } from './load-data.ts';

export { loadData as loader } from './load-data.ts';

/** The open data of an edition: its files, under which licence, and what changed. */
export function Component() {
  const dataset = useLoaderData<typeof loadData>();
  const { identifier, description, distributions, changes } = dataset;
  const name = editionNameOfId(identifier);
  return (
    <div className={page.page}>
      <Breadcrumb crumbs={[{ label: `Headline, ${name}`, to: `/editions/${identifier}` }]} />
      <div className={page.head}>
        <PageHeading title={`Open data, ${name}`}>Open data, {name}</PageHeading>
        <p className={page.lede}>{description} No sign-in is needed.</p>
      </div>
      <Section id="files" title="Files">
        <FileList files={distributions} />
      </Section>
      <Section id="about" title="About the data">
        <DatasetFacts dataset={dataset} />
      </Section>
      <Section id="changes" title="What changed">
        <ChangeList edition={identifier} changes={changes} />
      </Section>
    </div>
  );
}
