import { instantWords } from '../../shared/instant-words.ts';
import { cadenceWords } from '../../shared/target/target-cadence.ts';
import styles from './settings-history.module.css';
import type { TargetSetting } from './targets-query.ts';

/** Every version of the targets that were set in Dial, by what they are for, newest first. */
export function SettingsHistory({ settings }: { readonly settings: readonly TargetSetting[] }) {
  if (settings.length === 0) return <p>No target of this indicator was set in Dial yet.</p>;
  return (
    <>
      {[...Map.groupBy(settings, ({ place }) => place)].map(([place, versions]) => {
        const [newest] = versions;
        return (
          newest !== undefined && (
            <div key={place} className={styles.place}>
              <h3 className={styles.heading}>Target {cadenceWords(newest)}</h3>
              <ol className={styles.versions} reversed>
                {versions.map((setting) => (
                  <li key={setting.version} value={setting.version}>
                    <b>{versionWords(setting)}</b>, {setting.author}, {instantWords(setting.at)}
                    <span className={styles.reason}>{setting.reason}</span>
                  </li>
                ))}
              </ol>
            </div>
          )
        );
      })}
    </>
  );
}

function versionWords({ raw, provisional, withdrawn }: TargetSetting): string {
  if (withdrawn) return `${raw} taken back`;
  return provisional ? `${raw}, provisional` : raw;
}
