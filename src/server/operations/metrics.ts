import type { HostLogEvent } from '../options.js';

/** Counts what the host answers, and how long it took. */
export interface Metrics {
  add(event: HostLogEvent): void;
  /** The Prometheus text format, version 0.0.4. */
  text(): string;
}

/** Upper ends in seconds. The Conversation Panels document aims at under 2. */
const ends = [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30];

/** Sources that are told apart; all others are one, so that an account cannot fill the memory. */
const mostSources = 500;

interface Latency {
  readonly counts: number[];
  sum: number;
  count: number;
}

/** Makes an empty set of figures. It holds ids and statuses, and nothing of any request. */
export function createMetrics(): Metrics {
  const requests = new Map<string, number>();
  const latencies = new Map<string, Latency>();
  return {
    add({ event, status, code, agentId, appId, widgetId, durationMs }) {
      const request = labels({ event, status: String(status) });
      requests.set(request, (requests.get(request) ?? 0) + 1);
      const source =
        event === 'panel.render' ? { panel: appId } : event === 'widgets.run' ? { widget: widgetId } : null;
      if (!source || agentId === undefined || !wasCalled(code)) return;
      const known = labels(source);
      const key = latencies.has(known) || latencies.size < mostSources ? known : labels({ panel: 'other' });
      const latency = latencies.get(key) ?? { counts: ends.map(() => 0), sum: 0, count: 0 };
      latencies.set(key, latency);
      const seconds = durationMs / 1000;
      ends.forEach((end, index) => {
        if (seconds <= end) latency.counts[index] = (latency.counts[index] ?? 0) + 1;
      });
      latency.sum += seconds;
      latency.count += 1;
    },
    text: () =>
      [
        '# HELP deskside_requests_total Requests answered, by what they wanted and how they were answered.',
        '# TYPE deskside_requests_total counter',
        ...[...requests].map(([label, count]) => `deskside_requests_total{${label}} ${count}`),
        '# HELP deskside_source_seconds How long panels and widgets took to answer, the source included.',
        '# TYPE deskside_source_seconds histogram',
        ...[...latencies].flatMap(([label, { counts, sum, count }]) => [
          ...ends.map((end, index) => `deskside_source_seconds_bucket{${label},le="${end}"} ${counts[index]}`),
          `deskside_source_seconds_bucket{${label},le="+Inf"} ${count}`,
          `deskside_source_seconds_sum{${label}} ${sum}`,
          `deskside_source_seconds_count{${label}} ${count}`,
        ]),
        '',
      ].join('\n'),
  };
}

/** Whether a source was called. A path can name anything: what is not there must take no place among those that are. */
function wasCalled(code: string | undefined): boolean {
  return code === undefined || /^(endpoint_|widget_(?!inactive)|token_endpoint_|caller_gone)/.test(code);
}

function labels(members: Readonly<Record<string, string | undefined>>): string {
  const quoted = (value: string): string => value.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n');
  return Object.entries(members)
    .map(([name, value = '']) => `${name}="${quoted(value)}"`)
    .join(',');
}
