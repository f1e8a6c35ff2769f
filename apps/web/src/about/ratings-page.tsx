import { RULE_VERSION } from '@dial/domain/rating/rule-version';
import { Breadcrumb } from '../shared/breadcrumb.tsx';
import { PageHeading } from '../shared/page-heading.tsx';
import prose from '../shared/prose.module.css';
import { LevelRules } from './level-rules.tsx';
import { MovementRules } from './movement-rules.tsx';
import { PartRules } from './part-rules.tsx';
import { PeriodRules } from './period-rules.tsx';
import { PublishedRules } from './published-rules.tsx';
import { SignalRules } from './signal-rules.tsx';
import { UnratedReasonList } from './unrated-reason-list.tsx';
import { YearEndRules } from './year-end-rules.tsx';

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
          Red, amber or green says how far a figure is from its target now. Where{' '}
          <a href="#year-end">the year will end</a> and whether <a href="#signal">a change is real</a> are
          told apart from it. Ratings are never rolled up into a score: Dial counts them, “n of m”.
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
        <YearEndRules />
        <SignalRules />
        <PartRules />
        <p>Rules of version {RULE_VERSION}. The version is kept with every rating that Dial works out.</p>
      </div>
    </>
  );
}
