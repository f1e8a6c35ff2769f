import { formatDate } from '@dial/domain/period/format-date';
import type { ReactNode } from 'react';
import { Section } from '../document/section.tsx';
import { Button } from '../editing/button.tsx';
import { Fact, Facts } from '../facts.tsx';
import { instantWords } from '../instant-words.ts';
import type { Rag } from '../rag.ts';
import { RagTag } from '../rag-tag.tsx';
import type { UnratedReason } from '../unrated.ts';
import type { Override } from './override.ts';
import type { OverrideChange } from './override-edit.ts';
import styles from './override-section.module.css';
import { decidedName, OVERRIDE_STATE_WORDS } from './override-words.ts';

interface Props {
  /** Newest first. */
  readonly overrides: readonly Override[];
  readonly computed: Rag | null;
  readonly unratedReason: UnratedReason | null;
  readonly mayPropose: boolean;
  readonly onPropose: () => void;
  readonly onDecide: (override: Override, change: OverrideChange) => void;
}

/** The ratings that people gave in place of the computed one, with the reason and who stands for it; beside it what the rule gives. */
export function OverrideSection(props: Props) {
  const { overrides, computed, unratedReason, mayPropose, onPropose, onDecide } = props;
  if (overrides.length === 0 && !mayPropose) return null;
  const [newest, ...older] = overrides;
  const isOpen = newest?.state === 'PROPOSED' || newest?.state === 'APPROVED';
  const past = isOpen ? older : overrides;
  const ofRule = <RagTag rag={computed} unratedReason={unratedReason} />;
  return (
    <Section id="override" title="Rating set by people">
      {newest !== undefined && isOpen && (
        <div className={styles.open}>
          <OverrideFacts override={newest}>
            <Fact name="Dial’s rule gives">
              <span className={styles.beside}>
                {ofRule} {newest.state === 'PROPOSED' && 'Shown until the proposal is approved.'}
              </span>
            </Fact>
          </OverrideFacts>
          {(newest.mayDecide || newest.mayWithdraw) && (
            <div className={styles.buttons}>
              {newest.mayDecide && (
                <>
                  <Button main onPress={() => onDecide(newest, 'approve')}>
                    Approve…
                  </Button>
                  <Button onPress={() => onDecide(newest, 'refuse')}>Refuse…</Button>
                </>
              )}
              {newest.mayWithdraw && <Button onPress={() => onDecide(newest, 'withdraw')}>Withdraw…</Button>}
            </div>
          )}
        </div>
      )}
      {!isOpen && (
        <p className={styles.beside}>
          The rating shown is what Dial’s rule gives: {ofRule} Nobody has set another.
        </p>
      )}
      {mayPropose && (
        <div className={styles.buttons}>
          <Button onPress={onPropose}>Propose another rating…</Button>
        </div>
      )}
      {past.length > 0 && (
        <details className={styles.past}>
          <summary>Earlier ones ({past.length})</summary>
          {past.map((override) => (
            <OverrideFacts key={override.id} override={override} />
          ))}
        </details>
      )}
    </Section>
  );
}

interface FactsProps {
  readonly override: Override;
  /** Facts beside the rating. */
  readonly children?: ReactNode;
}

function OverrideFacts({ override, children }: FactsProps) {
  const { state, rag, reason, proposed, decided, expiresOn } = override;
  return (
    <Facts>
      <Fact name={OVERRIDE_STATE_WORDS[state]}>
        <RagTag rag={rag} />
      </Fact>
      {children}
      <Fact name="Reason">
        <span className={styles.reason}>{reason}</span>
      </Fact>
      <Fact name="Proposed by">
        {proposed.by}, {instantWords(proposed.at)}
      </Fact>
      {decided !== null && (
        <Fact name={`${decidedName(state)} by`}>
          {decided.by}, {instantWords(decided.at)}
          {decided.reason !== null && <span className={styles.decision}>{decided.reason}</span>}
        </Fact>
      )}
      <Fact name="Last day">{formatDate(expiresOn)}</Fact>
    </Facts>
  );
}
