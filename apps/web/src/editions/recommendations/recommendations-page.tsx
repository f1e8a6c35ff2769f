import { lazy, Suspense, useEffect, useState } from 'react';
import { type ActionFunctionArgs, useActionData, useLoaderData, useNavigation } from 'react-router';
import { Breadcrumb } from '../../shared/breadcrumb.tsx';
import { Section } from '../../shared/document/section.tsx';
import { Button } from '../../shared/editing/button.tsx';
import type { ChangeOutcome } from '../../shared/editing/change-outcome.ts';
import { Notice } from '../../shared/editing/notice.tsx';
import { editionName } from '../../shared/edition-name.ts';
import { readFragment } from '../../shared/graphql.ts';
import page from '../../shared/page.module.css';
import { PageHeading } from '../../shared/page-heading.tsx';
import { plural } from '../../shared/plural.ts';
import { RECOMMENDATION, type Recommendation } from '../../shared/recommendations/recommendation.ts';
import { RecommendationItem } from '../../shared/recommendations/recommendation-item.tsx';
import { TableButtons } from '../../shared/table-file/table-buttons.tsx';
import type { loadRecommendations } from './load-recommendations.ts';
import { recommendationsFile } from './recommendations-file.ts';
import styles from './recommendations-page.module.css';

export { revalidateWhenDone as shouldRevalidate } from '../../shared/editing/revalidate-when-done.ts';
export { loadRecommendations as loader } from './load-recommendations.ts';

/** Loaded for those who write: readers never do. */
const RecommendForm = lazy(async () => ({ default: (await import('./recommend-form.tsx')).RecommendForm }));
const RespondForm = lazy(async () => ({ default: (await import('./respond-form.tsx')).RespondForm }));

export async function action(args: ActionFunctionArgs) {
  const { changeRecommendation } = await import('./change-recommendation.ts');
  return changeRecommendation(args);
}

interface Open {
  readonly id: string;
  readonly kind: 'revise' | 'respond';
}

/** What scrutiny recommends on an edition, with the answers. */
export function Component() {
  const { edition, mayRecommend, choices } = useLoaderData<typeof loadRecommendations>();
  const outcome = useActionData<ChangeOutcome>();
  const idle = useNavigation().state === 'idle';
  const [open, setOpen] = useState<Open | null>(null);
  useEffect(() => {
    if (idle && outcome?.kind === 'done') setOpen(null);
  }, [outcome, idle]);
  const name = editionName(edition);
  const { recommendations } = edition;
  const waiting = readFragment(RECOMMENDATION, recommendations).filter(
    (one) => one.responseKind === null,
  ).length;
  const actions = (recommendation: Recommendation) => {
    const { id, number, mayRespond, mayRevise, responseKind } = recommendation;
    const close = () => setOpen(null);
    if (open?.id === id) {
      return (
        <Suspense fallback={<p>Loading the form…</p>}>
          {open.kind === 'respond' ? (
            <RespondForm present={recommendation} onClose={close} />
          ) : (
            <RecommendForm groups={choices} present={recommendation} onClose={close} />
          )}
        </Suspense>
      );
    }
    if (!mayRespond && !mayRevise) return null;
    return (
      <div className={styles.buttons}>
        {mayRespond && (
          <Button onPress={() => setOpen({ id, kind: 'respond' })}>
            {responseKind === null ? 'Answer' : 'Change the answer'}
            <span className="visually-hidden"> to recommendation {number}</span>
          </Button>
        )}
        {mayRevise && mayRecommend && (
          <Button onPress={() => setOpen({ id, kind: 'revise' })}>
            Change<span className="visually-hidden"> recommendation {number}</span>
          </Button>
        )}
      </div>
    );
  };
  return (
    <div className={page.page}>
      <Breadcrumb crumbs={[{ label: `Headline, ${name}`, to: `/editions/${edition.id}` }]} />
      <div className={page.head}>
        <PageHeading title={`Recommendations, ${name}`}>Recommendations, {name}</PageHeading>
        <p className={page.lede}>
          {recommendations.length === 0
            ? 'Scrutiny has made no recommendation on this edition.'
            : `${plural(recommendations.length, 'recommendation')} of scrutiny, ${waiting === 0 ? 'all answered' : `${waiting} without an answer`}.`}
        </p>
      </div>
      {idle && outcome?.kind === 'done' && <Notice title={outcome.message} tone="done" about={outcome} />}
      {recommendations.length > 0 && (
        <TableButtons
          what="the recommendations"
          file={(taken) =>
            recommendationsFile(
              readFragment(RECOMMENDATION, recommendations),
              { id: edition.id, name },
              taken,
            )
          }
        />
      )}
      {recommendations.map((recommendation) => (
        <RecommendationItem
          key={recommendation.id}
          recommendation={recommendation}
          edition={edition.id}
          heading="h2"
          actions={actions}
        />
      ))}
      {mayRecommend && (
        <Section id="recommend" title="Make a recommendation" onScreen>
          <Suspense fallback={<p>Loading the form…</p>}>
            <RecommendForm groups={choices} present={null} />
          </Suspense>
        </Section>
      )}
    </div>
  );
}
