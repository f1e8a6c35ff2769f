// `npm start`, `npm test`, `npm run backup` and `npm run restore`. This file must load in any Node, so that a too old one gets a
// sentence and no stack; what follows it needs Node 18, and everything after that runs in the Node that scripts/launch/tools.mjs finds.
const OLDEST_NODE = 18;

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  console.error(
    `Dial needs Node ${OLDEST_NODE} or newer to start, and this is Node ${process.versions.node}. Install a current Node from https://nodejs.org and run the command again.`,
  );
  process.exitCode = 1;
} else {
  void import('./launch/main.mjs');
}
