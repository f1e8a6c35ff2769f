import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { operations } from './build/operations.ts';

// biome-ignore lint/style/noProcessEnv: the one place where the development server reads its environment
const api = process.env['DIAL_API'] ?? 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [react(), operations()],
  build: { manifest: true, target: 'es2022', assetsInlineLimit: 0 },
  server: { proxy: { '/graphql': api, '/data': api } },
  preview: { proxy: { '/graphql': api, '/data': api } },
});
