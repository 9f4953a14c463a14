import type { ServerBuild } from '@remix-run/node'

/** The pages as Remix builds them; tsconfig.json puts this in the place of the built file. */
declare const build: ServerBuild
export = build
