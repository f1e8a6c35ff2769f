import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { aptInstall } from '../../scripts/checks/apt-install.ts';
import { freePort } from '../../scripts/checks/free-port.ts';
import { onPath } from '../../scripts/checks/on-path.ts';
import { stopProcess } from '../serve/started-server.ts';

/** A plain load balancer: in turn, over connections that stay open, keeping nothing. */
export interface Balancer {
  readonly pid: number;
  /** Where the first process is behind it, the first two, … */
  readonly origins: readonly string[];
  readonly stop: () => Promise<void>;
}

const READY_SECONDS = 10;

const SYSTEM = '/usr/sbin/nginx';

/** @throws Error saying what to install */
async function findNginx(): Promise<string> {
  // Of Debian's, which is not on everybody's path.
  const find = () => onPath(['nginx']) ?? [SYSTEM].find(existsSync);
  const found = find();
  if (found !== undefined) return found;
  const why = await aptInstall('nginx-light');
  const installed = find();
  if (installed === undefined)
    throw new Error(
      `The load balancer is nginx, which is not installed: ${why ?? 'the package brought none'}.`,
    );
  return installed;
}

/** @param servers origins of the processes to put it before */
export async function startBalancer(servers: readonly string[]): Promise<Balancer> {
  const nginx = await findNginx();
  const folder = mkdtempSync(join(tmpdir(), 'dial-balancer-'));
  // Its workers are another user.
  chmodSync(folder, 0o755);
  const ports = await freePorts(servers.length);
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, configuration(folder, servers, ports));
  const child = spawn(nginx, ['-e', join(folder, 'error.log'), '-c', file], { stdio: 'ignore' });
  const stop = async () => {
    await stopProcess(child);
    rmSync(folder, { recursive: true, force: true });
  };
  const origins = ports.map((port) => `http://127.0.0.1:${port}`);
  for (const until = performance.now() + READY_SECONDS * 1000; ; await pause(20)) {
    if (child.pid !== undefined && (await answers(`${origins[0]}/readyz`)))
      return { pid: child.pid, origins, stop };
    if (child.exitCode === null && performance.now() < until) continue;
    await stop();
    throw new Error('nginx did not start.');
  }
}

async function freePorts(count: number): Promise<number[]> {
  const ports = new Set<number>();
  while (ports.size < count) ports.add(await freePort());
  return [...ports];
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

function configuration(folder: string, servers: readonly string[], ports: readonly number[]): string {
  const groups = ports.map((port, index) => {
    const behind = servers.slice(0, index + 1).map((origin) => `server ${new URL(origin).host};`);
    return `
  upstream dial_${index + 1} { ${behind.join(' ')} keepalive 64; }
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass http://dial_${index + 1};
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Host $http_host;
    }
  }`;
  });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `  ${name}_temp_path ${join(folder, name)};`,
  );
  return `daemon off;
worker_processes 1;
pid ${join(folder, 'pid')};
events { worker_connections 1024; }
http {
  access_log off;
  keepalive_requests 1000000000;
  proxy_buffers 16 64k;
  proxy_max_temp_file_size 0;
${temporary.join('\n')}${groups.join('')}
}
`;
}
