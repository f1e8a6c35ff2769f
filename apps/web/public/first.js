// Runs before the first paint, so that a remembered theme does not flash. Not a module: modules run too late.
try {
  const theme = localStorage.getItem('dial-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be refused; the system's theme is used then.
}
