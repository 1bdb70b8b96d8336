import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles/layers.css';
import 'deskside/styles.css';
import './styles/index.css';
import { App } from './app/App.js';
import { readPreferences } from './app/preferences.js';
import { wordsQuery } from './deskside/wordsQuery.js';

const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: 15_000, retry: 1 } } });
// Sooner than anything is drawn in them.
void queryClient.prefetchQuery(wordsQuery(readPreferences().language));
const root = document.getElementById('root');

if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
}
