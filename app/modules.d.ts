/** The pages as Remix builds them; bin/build.js joins them into the server. */
declare module '#build/server/index.js' {
  const build: import('@remix-run/node').ServerBuild
  export = build
}
