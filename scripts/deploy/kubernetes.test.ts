import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../launch/root.mjs';
import { readStages, texts, variablesOf } from './containerfile.ts';
import { filesOf, readYaml } from './read-manifests.ts';

const FOLDER = 'kubernetes';

interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string };
}

interface Probe {
  readonly httpGet: { readonly path: string; readonly port: string };
}

interface Deployment {
  readonly spec: {
    readonly replicas: number;
    readonly strategy: object;
    readonly selector: { readonly matchLabels: object };
    readonly template: {
      readonly metadata: { readonly labels: object };
      readonly spec: {
        readonly securityContext: object;
        readonly terminationGracePeriodSeconds: number;
        readonly containers: readonly [Container];
        readonly volumes: readonly {
          readonly name: string;
          readonly secret?: { readonly secretName: string };
        }[];
      };
    };
  };
}

interface Container {
  readonly image: string;
  readonly ports: readonly { readonly name: string; readonly containerPort: number }[];
  readonly env: readonly { readonly name: string; readonly value: string }[];
  readonly envFrom: readonly { readonly configMapRef: { readonly name: string } }[];
  readonly startupProbe: Probe;
  readonly readinessProbe: Probe;
  readonly livenessProbe: Probe;
  readonly securityContext: object;
  readonly volumeMounts: readonly { readonly name: string; readonly mountPath: string }[];
}

interface Kustomization {
  readonly resources: readonly string[];
  readonly images: readonly { readonly name: string; readonly newTag: string }[];
  readonly configMapGenerator: readonly { readonly name: string; readonly literals: readonly string[] }[];
}

const kustomization = readYaml<Kustomization>(`${FOLDER}/kustomization.yaml`);
const { spec } = readYaml<Deployment>(`${FOLDER}/deployment.yaml`);
const pod = spec.template.spec;
const [container] = pod.containers;
const image = readStages().at(-1);
const NAME = { 'app.kubernetes.io/name': 'dial' };

describe('the manifests', () => {
  it('are all listed, each of the version that Kubernetes serves', () => {
    expect([...kustomization.resources, 'kustomization.yaml'].sort()).toEqual([...filesOf(FOLDER)].sort());
    const kinds = kustomization.resources.map((file) => {
      const { apiVersion, kind, metadata } = readYaml<Manifest>(`${FOLDER}/${file}`);
      return `${apiVersion} ${kind} ${metadata.name}`;
    });
    expect(kinds).toEqual([
      'v1 Namespace dial',
      'v1 ServiceAccount dial',
      'apps/v1 Deployment dial',
      'v1 Service dial',
      'policy/v1 PodDisruptionBudget dial',
      'networking.k8s.io/v1 NetworkPolicy dial',
      'networking.k8s.io/v1 Ingress dial',
    ]);
  });

  it('choose the pods by the label that they have', () => {
    const { spec: service } = readYaml<{ spec: { selector: object } }>(`${FOLDER}/service.yaml`);
    const { spec: budget } = readYaml<{ spec: { selector: object } }>(`${FOLDER}/pod-disruption-budget.yaml`);
    const { spec: policy } = readYaml<{ spec: { podSelector: object } }>(`${FOLDER}/network-policy.yaml`);
    expect([spec.template.metadata.labels, spec.selector.matchLabels, service.selector]).toEqual([
      NAME,
      NAME,
      NAME,
    ]);
    expect([budget.selector, policy.podSelector]).toEqual([{ matchLabels: NAME }, { matchLabels: NAME }]);
  });

  it('run two, and take none away before another is ready', () => {
    expect(spec.replicas).toBe(2);
    expect(spec.strategy).toEqual({
      type: 'RollingUpdate',
      rollingUpdate: { maxUnavailable: 0, maxSurge: 1 },
    });
  });

  it('let the pod do nothing that it need not', () => {
    const user = Number.parseInt(texts(image, 'USER')[0] ?? '', 10);
    expect(pod.securityContext).toMatchObject({
      runAsNonRoot: true,
      runAsUser: user,
      seccompProfile: { type: 'RuntimeDefault' },
    });
    expect(container.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    expect(pod).toMatchObject({ automountServiceAccountToken: false, enableServiceLinks: false });
  });

  it('name a version of the image', () => {
    const named = kustomization.images.find(({ name }) => name === container.image);
    const { version }: { readonly version: string } = JSON.parse(
      readFileSync(join(ROOT, 'package.json'), 'utf8'),
    );
    expect(named?.newTag).toBe(version);
  });

  it('ask paths that there are, at ports that there are', () => {
    const routes = readFileSync(join(ROOT, 'apps/api/src/server/health-routes.ts'), 'utf8');
    for (const { httpGet } of [container.startupProbe, container.readinessProbe, container.livenessProbe]) {
      expect(routes).toContain(`'${httpGet.path}'`);
      expect(httpGet.port).toBe('http');
    }
    const ports = Object.fromEntries(container.ports.map(({ name, containerPort }) => [name, containerPort]));
    expect(String(ports.http)).toBe(variablesOf(image).PORT);
    expect(String(ports.metrics)).toBe(container.env.find(({ name }) => name === 'DIAL_METRICS_PORT')?.value);
  });

  it('give a pod that goes more time than it takes', () => {
    const delay = Number(container.env.find(({ name }) => name === 'DIAL_STOP_DELAY')?.value);
    expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(delay + 25);
  });

  it('mount the secrets where the variables say', () => {
    const mount = container.volumeMounts.find(({ name }) => name === 'secrets');
    const files = container.env.filter(({ name }) => name.endsWith('_FILE'));
    expect(files).toHaveLength(2);
    for (const { value } of files) expect(value.startsWith(`${mount?.mountPath}/`)).toBe(true);
    expect(pod.volumes.map(({ name }) => name)).toEqual(container.volumeMounts.map(({ name }) => name));
    expect(container.envFrom.map(({ configMapRef }) => configMapRef.name)).toEqual(
      kustomization.configMapGenerator.map(({ name }) => name),
    );
  });
});
