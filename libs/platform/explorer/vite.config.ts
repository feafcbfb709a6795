import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: '/graphiql/',
  plugins: [react()],
  build: { outDir: '../../../dist/web/explorer', emptyOutDir: true, chunkSizeWarningLimit: 10_000 },
  worker: { format: 'es' },
});
