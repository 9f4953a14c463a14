import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import remixConfig from './remix.config.js'

export default defineConfig({
  plugins: [remix(remixConfig)],
  // The server bundle keeps its imports of domains and platform; bin/build.js joins them with the server and the jobs,
  // so that the process has each of them once.
  ssr: { external: true },
  build: {
    target: 'es2022',
    // Old phones know neither nesting nor unprefixed masks.
    cssTarget: ['chrome99', 'safari15.4', 'firefox102'],
    assetsInlineLimit: 0,
    rollupOptions: { external: [/^#app\/(domains|platform)\//, /^#content\//] },
  },
})
