import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import './styles/layers.css';
import 'deskside/styles.css';
import './styles/index.css';
import { App } from './app/App.js';
import { deskPath } from './app/deskPath.js';
import { Notice } from './app/Notice.js';
import { readPreferences } from './app/preferences.js';
import { wordsQuery } from './deskside/wordsQuery.js';

const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: 15_000, retry: 1 } } });
// Sooner than anything is drawn in them.
void queryClient.prefetchQuery(wordsQuery(readPreferences().language));
const root = document.getElementById('root');

// Admins come here now and then; agents never carry it.
const ToolsPage = lazy(() => import('./tools/ToolsPage.js').then((module) => ({ default: module.ToolsPage })));
const place = location.pathname.slice(deskPath.length + 1);

if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        {place === 'settings' || place === 'workbench' ? (
          <Suspense fallback={<Notice title="Opening…" />}>
            <ToolsPage place={place} />
          </Suspense>
        ) : (
          <App />
        )}
      </QueryClientProvider>
    </StrictMode>,
  );
}
