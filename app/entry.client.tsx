// Readers' pages load no JavaScript: nothing is hydrated, and bin/build.js keeps no client bundle.
export {}
