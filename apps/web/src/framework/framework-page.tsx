import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { Breadcrumb } from '../shared/breadcrumb.tsx';
import { Section } from '../shared/document/section.tsx';
import { SourceLine } from '../shared/document/source-line.tsx';
import page from '../shared/page.module.css';
import { PageHeading } from '../shared/page-heading.tsx';
import { useTyped } from '../shared/use-typed.ts';
import styles from './framework-page.module.css';
import { Ladder } from './ladder/ladder.tsx';
import { loadFramework } from './load-framework.ts';
import { LostPictures } from './lost-pictures.tsx';
import { CorporateMeasures } from './measures/corporate-measures.tsx';
import { PageParts } from './page-parts.tsx';
import { PlanningRule } from './planning-rule.tsx';
import { Luton2040Section } from './proposed/luton-2040-section.tsx';
import { ProposedSection } from './proposed/proposed-section.tsx';

export { revalidateOnNewPath as shouldRevalidate } from '../shared/revalidate-on-new-path.ts';

export function loader(args: LoaderFunctionArgs) {
  return loadFramework(args);
}

export function Component() {
  const loaded = useLoaderData<typeof loader>();
  const { framework, proposed } = loaded;
  const newest = loaded.newest?.id ?? null;
  const [typed, type] = useTyped();
  return (
    <div className={styles.page}>
      <div>
        <Breadcrumb crumbs={[{ label: 'Headline', to: '/' }]} />
        <div className={page.head}>
          <PageHeading title="Framework">{framework.title}</PageHeading>
          {framework.introduction.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <SourceLine source={framework.source} />
          <PageParts />
        </div>
      </div>
      <Section id="layers" title="The layers of measures">
        <Ladder {...loaded} />
      </Section>
      <PlanningRule rule={framework.planningRule} />
      <CorporateMeasures
        layers={framework.layers.filter(({ measures }) => measures.length > 0)}
        newest={newest}
        typed={typed}
        onType={type}
      />
      <Luton2040Section measures={proposed} newest={newest} />
      <LostPictures pictures={framework.lostPictures} />
      <ProposedSection measures={proposed} newest={newest} typed={typed} />
    </div>
  );
}
