export type Theme = 'light' | 'dark';

const KEY = 'dial-theme';

/** The theme on the screen: the remembered one, else the system's. */
export function currentTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  if (theme === 'light' || theme === 'dark') return theme;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Draws a theme and remembers it; public/first.js draws it before the first paint of later visits. */
export function rememberTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Storage may be refused: the theme then lasts as long as the page.
  }
}
