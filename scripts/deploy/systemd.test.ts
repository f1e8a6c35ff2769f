import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../launch/root.mjs';
import { SERVER, SERVER_VARIABLES } from '../launch/server.mjs';

const unit = readFileSync(join(ROOT, 'deploy/systemd/dial.service'), 'utf8');
const postgresql = readFileSync(join(ROOT, 'deploy/systemd/postgresql.conf'), 'utf8');
const lines = unit.split('\n');

describe('the systemd unit', () => {
  it('runs the server with the bounds of the heap that `npm start` has', () => {
    expect(existsSync(join(ROOT, SERVER))).toBe(true);
    expect(lines).toContain(`ExecStart=/usr/bin/node --disable-warning=ExperimentalWarning ${SERVER}`);
    expect(lines).toContain(`Environment="NODE_OPTIONS=${SERVER_VARIABLES.NODE_OPTIONS}"`);
  });

  it('lets it write to its own directories alone', () => {
    expect(lines).toEqual(
      expect.arrayContaining([
        'DynamicUser=yes',
        'StateDirectory=dial',
        'Environment=DIAL_DATA_DIR=%S/dial/data',
        'ProtectSystem=strict',
        'ProtectHome=yes',
        'PrivateTmp=yes',
        'CapabilityBoundingSet=',
        'NoNewPrivileges=yes',
        'SystemCallFilter=@system-service',
      ]),
    );
  });

  it('is given secrets as credentials, each by a setting that names its file', () => {
    const loaded = [...postgresql.matchAll(/^LoadCredential=([\w-]+):/gm)].map(([, name]) => name);
    const named = [...postgresql.matchAll(/^Environment=\w+_FILE=%d\/([\w-]+)$/gm)].map(([, name]) => name);
    expect(loaded).toEqual(['database-url', 'dial-secret']);
    expect(named).toEqual(loaded);
    expect(unit).not.toMatch(/SECRET|DATABASE_URL/);
  });
});
