import { defineConfig } from 'vite';

// Relative addresses, so that the page works below any path; the output folder is the server's, given by the build.
export default defineConfig({
  base: './',
  build: { outDir: process.env.GRAPHIQL_OUT ?? 'dist', emptyOutDir: true, chunkSizeWarningLimit: 8192, sourcemap: false },
  worker: { format: 'es' },
});
