import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { aliases } from '../scripts/aliases.mjs';
import { appNames } from './shared/sampleApps.js';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** The demo's server, and those of its sample integrations, apps and systems, for Node. Packages stay imports; Deskside itself is built in. */
export default defineConfig({
  resolve: { alias: aliases },
  publicDir: false,
  build: {
    ssr: true,
    outDir: path('../dist-demo/server'),
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: {
      input: {
        main: path('server/main.ts'),
        'integrations/billing': path('integrations/billing.ts'),
        'integrations/broken': path('integrations/broken.ts'),
        'integrations/crm': path('integrations/crm.ts'),
        'integrations/orders': path('integrations/orders.ts'),
        'integrations/subscription': path('integrations/subscription.ts'),
        'widgets/api': path('widgets/api/server.ts'),
        ...Object.fromEntries(appNames.map((name) => [`apps/${name}`, path(`apps/${name}/server.ts`)])),
      },
    },
  },
});
