// Sets theme and direction before the first paint; a file of its own, since the policy allows no inline script.
try {
  const { theme, direction } = JSON.parse(localStorage.getItem('northdesk.preferences') ?? '{}');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  if (direction === 'rtl') document.documentElement.dir = 'rtl';
} catch {
  // Storage is closed or holds something else: the page starts with the system's theme.
}
