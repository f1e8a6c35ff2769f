import type { WatchStatement } from '@dial/database/open/watched-adapter';
import { type Context, ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { type PresentRequest, presentRequest } from './present-request.ts';

export interface Traces {
  /** A request, under the span that the client names. */
  begin(method: string, route: string, traceparent: string | string[] | undefined): Span;
  end(span: Span, status: number, failed: boolean): void;
  operation(present: PresentRequest): Span | null;
  readonly statement: WatchStatement;
  /** Sends what is left. */
  stop(): Promise<void>;
}

/** Where it is sent, and all else, the exporter reads from the standard variables. */
export function startTraces(service: string, version: string): Traces {
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': service, 'service.version': version }),
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter() })],
  });
  const tracer = provider.getTracer('dial', version);
  const under = (span: Span) => trace.setSpan(ROOT_CONTEXT, span);
  return {
    begin: (method, route, traceparent) =>
      tracer.startSpan(
        `${method} ${route}`,
        { kind: SpanKind.SERVER, attributes: { 'http.request.method': method, 'http.route': route } },
        parentOf(traceparent),
      ),
    end: (span, status, failed) => {
      span.setAttribute('http.response.status_code', status);
      if (failed || status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
    operation: ({ root, operation }) => {
      if (root === null || operation === null) return null;
      const { kind, name } = operation;
      const attributes = { 'graphql.operation.type': kind, ...(name && { 'graphql.operation.name': name }) };
      return tracer.startSpan(`${kind} ${name ?? '(no name)'}`, { attributes }, under(root));
    },
    statement: (sql) => {
      const span = presentRequest()?.span;
      if (span === undefined || span === null) return () => undefined;
      const name = statementName(sql);
      const attributes = { 'db.system.name': 'postgresql', 'db.query.summary': name };
      const own = tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes }, under(span));
      return (error) => {
        if (error !== undefined) own.setStatus({ code: SpanStatusCode.ERROR });
        own.end();
      };
    },
    stop: () => provider.shutdown(),
  };
}

/** What it does, and with which table first: no values. */
export function statementName(sql: string): string {
  const verb = /^\s*(\w+)/.exec(sql)?.[1]?.toUpperCase() ?? 'SQL';
  const table = /\b(?:FROM|INTO|UPDATE)\s+(?:"public"\.)?"(\w+)"/i.exec(sql)?.[1];
  return table === undefined ? verb : `${verb} ${table}`;
}

/** W3C Trace Context. */
function parentOf(traceparent: string | string[] | undefined): Context {
  const [, traceId, spanId, flags] =
    /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/.exec(String(traceparent)) ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return ROOT_CONTEXT;
  const traceFlags = Number.parseInt(flags, 16) & 1;
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true });
}
