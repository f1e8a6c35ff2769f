import styles from './listed-only.module.css';

/** In the place of the figures of an indicator that the edition only lists. */
export function ListedOnly({ edition }: { readonly edition: string }) {
  return (
    <div className={styles.notice}>
      <p className={styles.lead}>Listed only</p>
      <p>
        {edition} names this indicator in its index and prints no figures, target or rating for it. It is
        shown here and not counted among the reported indicators.
      </p>
    </div>
  );
}
