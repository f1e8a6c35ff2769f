import { RULE_VERSION } from '@dial/domain/rating/rule-version';
import { Breadcrumb } from '../shared/breadcrumb.tsx';
import { PageHeading } from '../shared/page-heading.tsx';
import prose from '../shared/prose.module.css';
import { LevelRules } from './level-rules.tsx';
import { MovementRules } from './movement-rules.tsx';
import { PeriodRules } from './period-rules.tsx';
import { PublishedRules } from './published-rules.tsx';
import { UnratedReasonList } from './unrated-reason-list.tsx';

export function Component() {
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: 'Headline', to: '/' },
          { label: 'About', to: '/about' },
        ]}
      />
      <div className={prose.prose}>
        <PageHeading title="About the ratings">How ratings work</PageHeading>
        <p className={prose.lede}>
          Red, amber or green says how far a figure is from its target now. It does not say where the year
          will end, and ratings are never rolled up into a score: Dial counts them, “n of m”.
        </p>
        <LevelRules />
        <PeriodRules />
        <h2>Why an indicator has no rating</h2>
        <p>
          Unrated indicators are shown and counted, by reason. Where several reasons hold, the most lasting is
          given.
        </p>
        <UnratedReasonList />
        <PublishedRules />
        <MovementRules />
        <p>Rules of version {RULE_VERSION}. The version is kept with every rating that Dial works out.</p>
      </div>
    </>
  );
}
