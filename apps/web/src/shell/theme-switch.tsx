import { useState } from 'react';
import { currentTheme, rememberTheme } from './theme.ts';
import styles from './theme-switch.module.css';

export function ThemeSwitch() {
  const [theme, setTheme] = useState(currentTheme);
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <button
      type="button"
      className={styles.button}
      title={`Use ${other} colours`}
      onClick={() => {
        rememberTheme(other);
        setTheme(other);
      }}
    >
      <svg viewBox="0 0 16 16" className={styles.icon} aria-hidden="true">
        <circle cx="8" cy="8" r="6.2" />
        <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" />
      </svg>
      <span className="visually-hidden">Use {other} colours</span>
    </button>
  );
}
